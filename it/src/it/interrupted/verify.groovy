// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes
import dev.rumprun.it.Sha256

File image = Images.of(basedir).file('kvm')
String earlier = Sha256.of(image)

File pids = new File(basedir, 'target/pids')
// Leaves half an object, and does not want to end.
FakeToolchain.make(basedir, "for object; do :; done; echo half >\$object; trap '' TERM; "
        + "sleep 1000 & echo \$\$ \$! >'${pids}'; wait")
Maven build = Maven.start(basedir, localRepositoryPath, 'package', '-Drumprun.home=target/toolchain')
List<Long> running = Processes.awaitPids(pids)
build.interrupt().failure()

Processes.awaitEnd(running)
assert Sha256.of(image) == earlier
assert new File(basedir, 'target/rumprun/interrupted-1/objects/0/hello.c.o').text != 'half\n'
Maven.start(basedir, localRepositoryPath, 'package').success()
assert Sha256.of(image) == earlier
