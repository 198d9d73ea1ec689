// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes

File image = Images.of(basedir).file('kvm')
byte[] earlier = image.bytes

File pids = new File(basedir, 'target/pids')
FakeToolchain.in(basedir, "for object; do :; done; echo half >\$object; sleep 1000 & echo \$\$ \$! >${pids}; wait")
Maven build = Maven.start(basedir, localRepositoryPath, 'package', '-Drumprun.home=target/toolchain')
List<Long> running = Processes.awaitPids(pids)
build.interrupt().failure()

Processes.awaitEnd(running)
assert image.bytes == earlier
assert new File(basedir, 'target/rumprun/interrupted-1/objects/0/hello.c.o').text != 'half\n'
Maven.start(basedir, localRepositoryPath, 'package').success()
assert image.bytes == earlier
