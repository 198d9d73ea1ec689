// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes

File machine = new File(basedir, 'target/rumprun')
BuildLog.of(basedir).showsInOrder('| arguments: 1', '| === main() of "run-image" returned 3 ===',
        'The guest has ended with exit status 3.')
Processes.noneWorksIn(machine)

// As a user does who presses Ctrl-C.
Maven build = Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:run', '-Pendless')
File console = new File(machine, 'run-image-1-kvm-run/console.log')
long deadline = System.nanoTime() + 60_000_000_000L
while (!(console.exists() && console.text.contains('arguments: 2'))) {
    assert System.nanoTime() < deadline
    sleep(50)
}
build.interrupt().failure()
Processes.noneWorksIn(machine)
