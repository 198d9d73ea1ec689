// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

File machine = new File(basedir, 'target/rumprun/guest-floods-1-xen-run')
def build = BuildLog.of(basedir)
build.shows(1, 'The guest has printed 1 MB; there is more of it in')
build.shows('The guest has ended with exit status 0.')
assert build.text().length() < 1_500_000
File console = new File(machine, 'console.log')
assert console.length() < 9_000_000
assert console.text.endsWith('that was it\n=== main() of "floods" returned 0 ===\n')
Processes.noneWorksIn(machine)
