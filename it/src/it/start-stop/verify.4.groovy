// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('was not ready after 5 s: its console has no match of [never]', 'last lines of its console:')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
