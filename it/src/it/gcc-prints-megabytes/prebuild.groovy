// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.in(basedir, 'yes "all work and no play" | head -c 50000000; exit 1')
return
