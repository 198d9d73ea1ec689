// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Shell
import dev.rumprun.it.Text

File readme = new File(basedir, '../../../../README.md')
File directory = new File(basedir, 'target')
directory.mkdir()
Text terminal = Shell.run(directory, basedir.parentFile, Shell.commands(readme, 'mvn archetype:generate'), '')
terminal.showsInOrder(Shell.commands(readme, '=== calling').replace('…', '').readLines()*.trim() as String[])

File project = new File(directory, 'hello')
Shell.run(project, basedir.parentFile, Shell.commands(new File(project, 'README.md'), 'mvn package'), '').showsInOrder(
        'BUILD SUCCESS',
        '[INFO] | Hello from a unikernel!', 'The guest has ended with exit status 0.', 'BUILD SUCCESS',
        'Verified on kvm: exit status 0', 'BUILD SUCCESS')
