// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder('| === main() of "ready-exit" returned 3 ===', 'The guest runs as process',
        'The guest was ended.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
