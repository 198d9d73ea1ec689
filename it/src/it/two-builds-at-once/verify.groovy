// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256

// In two directories, as the first builds that use the user's cache.
String cache = "-Drumprun.cacheDirectory=${basedir}/cache"
List<File> copies = [1, 2].collect { new File(basedir.parentFile, "two-builds-at-once-$it") }
copies.each { Projects.copy(basedir, it) }
copies.collect { Maven.start(it, localRepositoryPath, 'package', cache) }*.success()
String expected = Sha256.of(Images.of(basedir).file('kvm'))
copies.each { assert Sha256.of(Images.of(it).file('kvm')) == expected }

// In the same directory.
[1, 2].collect { Maven.start(basedir, localRepositoryPath, 'package', '-Drumprun.force', cache) }*.success()
assert Sha256.of(Images.of(basedir).file('kvm')) == expected
