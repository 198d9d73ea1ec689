// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('The guest xen-guest-1-xen.bin: did not end within 60 s.', 'argument: two words, "quoted"')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
