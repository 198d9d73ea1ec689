// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        "${basedir}/nowhere (from rumprun.home) is no Rumprun toolchain: there is no such directory.",
        'Perhaps you should name the directory that Rumprun\'s build-rr.sh installed to')
