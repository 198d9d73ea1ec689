// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes
import dev.rumprun.it.Text
import dev.rumprun.it.VsCode
import groovy.xml.XmlSlurper

Maven debug() {
    int port = new ServerSocket(0).withCloseable { it.localPort }
    Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:debug', "-Drumprun.gdbPort=$port")
}

Text gdb(File directory, String command) {
    Process gdb = new ProcessBuilder('sh', '-c', command.replaceFirst(/\bgdb /, 'gdb -batch -ex "set confirm off" '))
            .directory(directory).redirectErrorStream(true).start()
    gdb.outputStream.close()
    new Text('gdb', gdb.inputStream.text)
}

List<String> ended = ['| question 7', '=== main() of "debug-image" returned 0 ===']
File mine = new File(basedir, '.vscode/launch.json')
File run = new File(basedir, '.run')
mine.parentFile.mkdir()
run.deleteDir()

// The command that the goal prints, with commands for gdb behind it; launch files are in the way.
mine.text = '{ /* mine */ }'
run.text = 'no directory'
Maven build = debug()
String command = build.awaitLine('&& gdb ').replaceFirst(/^\[INFO\] +/, '')
List<String> script = ['break answer_of', 'continue', 'print question', 'bt', 'list', 'delete', 'detach']
gdb(basedir, command + script.collect { " -ex '$it'" }.join())
        .showsInOrder('Breakpoint 1, answer_of', '$1 = 7', ' main ', 'return question * 6')
Text log = build.success()
log.shows(*ended)
log.matches('VS Code: .*launch.json is not ours and stays as it is; take what you need from .*-run.*/launch.json')
log.matches('WARN.* Cannot write .*/.run/debug-image-kvm.run.xml: .*already exists.*[\n]Perhaps you should')
assert mine.text == '{ /* mine */ }'

// VS Code
mine.delete()
run.delete()
build = debug()
command = build.awaitLine('&& gdb ')
build.awaitLine('CLion: ')
VsCode.debug(basedir).withCloseable { code ->
    code.breakAt('src/main/c/deep.c', 4)
    code.proceed().shows('func="main"')
    code.proceed().shows('func="answer_of",args=[{name="question",value="7"}]', "fullname=\"$basedir/src/main/c/deep.c\"")
}
build.success().shows(*ended)
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))

// CLion: takes one file with symbols, and is told where "." is.
def clion = new XmlSlurper().parse(new File(run, 'debug-image-kvm.run.xml')).configuration
assert clion.@type == 'CLion_Remote' && command.contains("target remote ${clion.@remoteCommand}'")
Closure inProject = { it.toString().replace('$PROJECT_DIR$', basedir.path) }
gdb(new File('/'), "gdb -ex 'file \"${inProject(clion.@symbolFile)}\"'"
        + " -ex 'set substitute-path ${clion.pathMapping.@remote} ${inProject(clion.pathMapping.@local)}'"
        + " -ex 'break $basedir/src/main/c/deep.c:5'")
        .shows('Breakpoint 1 at 0x')

// IntelliJ IDEA: the same command.
Map terminal = new XmlSlurper().parse(new File(run, 'debug-image-kvm-gdb.run.xml')).configuration.option
        .collectEntries { [it.@name.text(), it.@value.text()] }
assert inProject(terminal.SCRIPT_WORKING_DIRECTORY) == basedir.path
assert command.endsWith('&& ' + terminal.SCRIPT_TEXT)
