// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('The guest runs as process')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
