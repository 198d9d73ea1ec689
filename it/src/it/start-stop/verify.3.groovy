// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('start-stop-1-kvm.bin was not started in this build', 'put the goal start before stop')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
