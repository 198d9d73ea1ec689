// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 3 problems:', '<manifestPath>: there is no file', '<panic>: a panic cannot', '<cargo>: there is no program')
