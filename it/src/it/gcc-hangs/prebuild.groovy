// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'sleep 1000 & echo $$ $! >target/pids; wait')
