// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects

assert new File(basedir, 'target/cache/starter').list().length > 0
assert Images.of(basedir).toolchain() == 'starter'

File without = new File(basedir, 'local-repo')
Projects.link(localRepositoryPath, without, 'dev/rumprun/rumprun-starter')
Maven.start(basedir, without, 'package', '-Drumprun.toolchain=starter').failure().showsInOrder(
        'The starter platform dev.rumprun:rumprun-starter:tar.gz:', ' is not to be had',
        'Perhaps you should run Maven once without --offline')
