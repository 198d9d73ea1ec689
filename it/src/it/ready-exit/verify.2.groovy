// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('ended before it was ready: its program ended with exit status 0;'
        + ' it has not ended with exit status 3.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
