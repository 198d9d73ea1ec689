// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('Verified on kvm: exit status 3')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
