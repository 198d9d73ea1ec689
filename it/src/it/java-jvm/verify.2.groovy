// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<runtime>: a JVM has its classes on disks, and the starter platform has none; perhaps you'
        + ' should name a Rumprun toolchain by rumprun.home, or write <runtime>native</runtime>.')
