// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'exit 1')
assert new File(basedir, 'target/toolchain').renameTo(new File(basedir, 'target/moved'))
