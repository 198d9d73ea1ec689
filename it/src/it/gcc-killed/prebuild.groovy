// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.in(basedir, 'kill -9 $$')
return
