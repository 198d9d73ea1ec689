// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder("ended before it was ready: failed with 'PANIC: ", '    about to panic')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
