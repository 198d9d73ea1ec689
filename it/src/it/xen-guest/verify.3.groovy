// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

def build = BuildLog.of(basedir)
build.shows('The guest xen-guest-1-xen.bin: ', 'last lines of its console:')
build.lacks('Verified on xen')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
