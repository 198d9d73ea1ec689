// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('rumprun[dev.rumprun.it:toolchain-package:20200511]',
        '(from toolchains.xml, dev.rumprun.it:toolchain-package:20200511)')
assert new File(basedir, 'chosen/target/chosen-1-kvm.bin').file
