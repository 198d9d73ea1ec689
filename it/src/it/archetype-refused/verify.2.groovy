// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("artifactId '-hello' is not letters, digits, \".\", \"-\" and \"_\", a letter or digit first and last")
assert new File(basedir, '-hello').list() == ['notes.txt'] as String[]
// But for blank lines, which the archetype plugin takes out.
assert new File(basedir, 'pom.xml').text.replaceAll(/>\s+</, '><') == new File(basedir, 'pom.xml.before').text.replaceAll(/>\s+</, '><')
true
