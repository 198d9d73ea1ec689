// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        'Packed toolchain for x86_64-rumprun-netbsd: ' + new File(basedir, 'target/toolchain-package-20200511.tar.xz'))
