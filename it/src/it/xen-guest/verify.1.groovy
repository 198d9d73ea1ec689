// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder('| argument: two words, "quoted"', 'Verified on xen: exit status 0',
        'The guest has ended with exit status 0.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
