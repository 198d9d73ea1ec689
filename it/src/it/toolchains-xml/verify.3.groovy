// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        "${basedir}/nowhere (from toolchains.xml) is no Rumprun toolchain: there is no such directory.")
