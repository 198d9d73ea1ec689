// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("<requireRumprunToolchain><version>: '[1' is no range of versions")
