// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes
import dev.rumprun.it.Text

int port = new ServerSocket(0).withCloseable { it.localPort }
Maven build = Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:debug', "-Drumprun.gdbPort=$port")

// The command that the goal prints, with commands for gdb behind it.
String command = build.awaitLine('&& gdb ') - '[INFO]'
List<String> script = ['break answer_of', 'continue', 'print question', 'bt', 'list', 'delete', 'detach']
String batch = script.collect { "-ex '$it'" }.join(' ')
Process gdb = new ProcessBuilder('sh', '-c', command.replace('&& gdb ', '&& gdb -batch -ex "set confirm off" ').strip() + ' ' + batch)
        .redirectErrorStream(true).start()
gdb.outputStream.close()
String output = gdb.inputStream.text
new Text('gdb', output).showsInOrder('Breakpoint 1, answer_of', '$1 = 7', ' main ', 'return question * 6')

build.success().shows('| question 7', '=== main() of "debug-image" returned 0 ===')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
