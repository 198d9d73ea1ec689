// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Sha256

// What the goal printed, and the project wants.
String digest = Sha256.of(new File(basedir, 'target/toolchain/toolchain.json'))
assert new File(basedir, 'build.log').text.contains("For <requireToolchain>: sha256 of its toolchain.json $digest")
File pom = new File(basedir, 'chosen/pom.xml')
pom.text = pom.text.replace('${digest}', digest)
true
