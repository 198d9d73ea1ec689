// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'yes "all work and no play" | head -c 50000000; exit 1')
