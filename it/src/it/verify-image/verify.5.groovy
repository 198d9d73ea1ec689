// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('did not end within 5 s', 'last lines of its console:', 'console: ')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
