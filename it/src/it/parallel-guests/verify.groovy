// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes

def build = BuildLog.of(basedir)
build.shows(2, 'The guest runs as process')
build.shows(2, 'The guest was ended.')
Map<String, File> machines = ['one', 'two'].collectEntries { [it, new File(basedir, "$it/target/rumprun/app-kvm-run")] }
machines.each { name, machine -> assert new File(machine, 'console.log').text.contains("ready: $name") }
Processes.noneWorksIn(basedir)

// Both guests are seen to run at the same time: they are never ready.
Maven both = Maven.start(basedir, localRepositoryPath, '-T2', 'verify', '-Dawaited=never')
machines.values().each { Processes.awaitWorkingIn(it) }
assert machines.values().every { !Processes.workingIn(it).empty }

// Meanwhile, another build wants one of them.
File one = new File(basedir, 'one')
String taken = 'one/target/app-kvm.bin runs already, by another build or another goal of this one'
['run', 'start', 'verify'].each {
    Maven.start(one, localRepositoryPath, "rumprun:$it".toString()).failure().shows(taken)
}
assert new File(machines.one, 'console.log').text.contains('ready: one')
both.interrupt().failure()
Processes.noneWorksIn(basedir)

// Nothing of that is in the way of the next one; nor may a second goal of it run the image.
Maven.start(one, localRepositoryPath, 'rumprun:start', 'rumprun:run').failure()
        .showsInOrder('The guest runs as process', taken)
Processes.noneWorksIn(basedir)
