// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

File machine = new File(basedir, 'target/rumprun/guest-floods-1-kvm-run')
def build = BuildLog.of(basedir)
build.shows(1, 'The guest has printed 1 MB; there is more of it in')
build.shows('Verified on kvm: exit status 0')
build.lacks('| that was it')
assert build.text().length() < 1_500_000
new File(machine, 'console.log').withReader { assert it.readLines().contains('that was it') }
Processes.noneWorksIn(machine)
