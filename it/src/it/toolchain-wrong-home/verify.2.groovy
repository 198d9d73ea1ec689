// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        "${basedir}/src (from rumprun.home) is no Rumprun toolchain: it has no bin/*-rumprun-netbsd*-gcc.")
