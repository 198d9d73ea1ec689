// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

// The answer is here before the line that tells it.
BuildLog.of(basedir).showsInOrder('| listening', '| answered 503 Not yet', 'Verified on kvm: ready',
        '| listening', '| answered 503 Not yet', 'The guest runs as process', 'The guest was ended.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
