// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

assert FakeToolchain.in(basedir, 'exit 1').toFile().renameTo(new File(basedir, 'target/moved'))
