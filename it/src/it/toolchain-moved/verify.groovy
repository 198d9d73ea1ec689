// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("The Rumprun toolchain in ${basedir}/target/moved is broken: it was installed as "
        + "${basedir}/target/toolchain and has been moved, which Rumprun's toolchain does not survive.")
