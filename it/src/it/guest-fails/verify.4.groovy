// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder("failed with '=== bootstrap failed", 'last lines of its console:',
        '"command"', '    === bootstrap failed')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
