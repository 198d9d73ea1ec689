// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Shell

String version = (new File(basedir, '../../../pom.xml').text =~ /<version>(.*?)</)[0][1]
// Besides the answers, a name that is refused at once.
String answers = ['com.example.my-company', '-hello', 'hello', '2.0', 'c', 'baremetal', '', 'Y'].join('\n') + '\n'
File directory = new File(basedir, 'target')
directory.mkdir()
Shell.run(directory, basedir.parentFile, 'mvn archetype:generate -DarchetypeCatalog=internal -DarchetypeGroupId=dev.rumprun '
        + '-DarchetypeArtifactId=rumprun-archetype -DarchetypeVersion=' + version, answers).showsInOrder(
        "Define value for property 'groupId'",
        "Define value for property 'artifactId'",
        'Value does not match the expression, please try again',
        "Define value for property 'version'", '1.0-SNAPSHOT: ',
        "Define value for property 'language'", 'java: ',
        "Define value for property 'platforms'", 'kvm: ',
        "Define value for property 'package'", 'com.example.my_company: ',
        'BUILD SUCCESS')
File project = new File(directory, 'hello')
assert new File(project, 'src').list() == ['main'] as String[]
assert new File(project, 'src/main/c/main.c').file
assert new File(project, 'pom.xml').text.contains('<platform>baremetal</platform>')
