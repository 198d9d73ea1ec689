// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('start-stop-1-kvm.bin runs already, as process', 'put the goal stop between')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
