// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<target>: the packaging rumprun is for images', 'an execution with a <classifier>')
