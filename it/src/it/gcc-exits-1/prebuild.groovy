// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.in(basedir, 'echo internal trouble; exit 1')
return
