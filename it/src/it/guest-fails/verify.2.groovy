// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder("The guest guest-fails-1-kvm.bin: failed with 'PANIC: ",
        'last lines of its console:', '    about to panic', '    PANIC: ',
        'Perhaps you should look at what its console says before that.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
