// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'sleep 600')
