// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes

File machine = new File(basedir, 'target/rumprun')
BuildLog.of(basedir).showsInOrder('| arguments: 1', '| === main() of "run-image" returned 3 ===',
        'The guest has ended with exit status 3.')
Processes.noneWorksIn(machine)

File console = new File(machine, 'run-image-1-kvm-run/console.log')
Closure<Maven> runEndlessly = {
    console.delete()
    Maven build = Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:run', '-Pendless')
    long deadline = System.nanoTime() + 60_000_000_000L
    while (!(console.exists() && console.text.contains('arguments: 2'))) {
        assert System.nanoTime() < deadline
        sleep(50)
    }
    build
}

// As a user does who presses Ctrl-C.
runEndlessly().interrupt().failure()
Processes.noneWorksIn(machine)

// As somebody does who kills QEMU.
Maven build = runEndlessly()
Processes.workingIn(machine)*.destroyForcibly()
build.failure().shows('the machine ended, though the guest had not', 'arguments: 2')
Processes.noneWorksIn(machine)
