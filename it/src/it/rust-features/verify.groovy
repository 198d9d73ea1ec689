// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text

Text console = new Text('console', new File(basedir, 'target/rumprun/rust-features-1-kvm-run/console.log').text)
console.lacks('FAILED')
console.shows(Images.of(basedir).toolchain() == 'rumprun' ? '42 of 42 passed, 0 left out' : '39 of 42 passed, 3 left out')

// In a directory whose name the toolchain's gcc cannot take.
File odd = new File(basedir.parentFile, 'rust features ö')
Projects.copy(basedir, odd)
Maven.start(odd, localRepositoryPath, 'package', '-Drumprun.force').success()
assert Sha256.of(Images.of(odd).file('kvm')) == Sha256.of(Images.of(basedir).file('kvm'))
