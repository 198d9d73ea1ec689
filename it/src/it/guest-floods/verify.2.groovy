// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

File machine = new File(basedir, 'target/rumprun/guest-floods-1-kvm-run')
def build = BuildLog.of(basedir)
build.shows('did not end within 10 s', 'last lines of its console:', 'xxx…')
assert build.text().length() < 1_500_000
assert new File(machine, 'console.log').length() > 4_000
Processes.noneWorksIn(machine)
