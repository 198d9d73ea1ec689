// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder(
        'No project was made:',
        "groupId 'com.example..x' is not letters, digits",
        "artifactId 'hello.' is not letters, digits",
        "version '1/0' is not",
        "package 'com.my-company.new' is not names in Java",
        "language 'cobol' is not one of java, java-http, c, cpp and rust",
        "platforms 'vmware' is not one or more of kvm, xen and baremetal",
        'Perhaps you should say -DgroupId= -DartifactId= -Dversion= -Dpackage= -Dlanguage= -Dplatforms= anew.')
assert !new File(basedir, 'hello.').exists()
// But for blank lines, which the archetype plugin takes out.
assert new File(basedir, 'pom.xml').text.replaceAll(/>\s+</, '><') == new File(basedir, 'pom.xml.before').text.replaceAll(/>\s+</, '><')
true
