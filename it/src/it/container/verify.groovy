// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.FakeToolchain
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Processes
import dev.rumprun.it.Programs
import dev.rumprun.it.Sha256
import dev.rumprun.it.StandIn

// A stand-in for Podman that checks what it is asked for; see there.
File engine = new File(basedir, 'engine')
File calls = new File(engine, 'calls')
String path = engine.path + ':' + System.getenv('PATH')
String toolchain = (BuildLog.of(basedir).text() =~ /Toolchain: .*, in (\S+) \(from /)[0][1]
String place = Images.of(basedir).toolchain() == 'rumprun' ? toolchain : '/opt/rumprun'
new File(engine, 'images').text = "it/rumprun|$place|$toolchain\nit/plain|/none|/none\n"
def build = { String image, String... more ->
    Maven.start(basedir, localRepositoryPath, [PATH: path, RUMPRUN_HOME: ''], "-Drumprun.container=$image".toString(), *more)
}
String onMachine = Sha256.of(Images.of(basedir).file('kvm'))

// The toolchain of the image compiles and bakes the same image.
new File(basedir, 'target').deleteDir()
def log = build('it/rumprun', 'package').success()
log.shows('(from rumprun.container=it/rumprun)')
assert Sha256.of(Images.of(basedir).file('kvm')) == onMachine
Images.of(basedir).boot('kvm', '{"cmdline":"hello"}').shows('hello')
String runs = calls.readLines().findAll { it.startsWith('run ') }.join('\n')
String linker = Images.of(basedir).toolchain() == 'rumprun' ? '--netbsd-gcc' : 'rumprun-bake'
['-gcc', '-objcopy', linker].each { assert runs.contains(place + '/bin/' ) && runs.contains(it) }
assert runs.contains("--mount type=bind,source=$basedir,target=$basedir ".toString())
def visible = (runs =~ /source=([^,]+),/).collect { it[1] }.toSet()
File cache = new File(localRepositoryPath.parentFile, 'cache')
assert visible.every { file ->
    [basedir, new File(basedir.parentFile, 'parent'), cache].any { (file + '/').startsWith(it.canonicalPath + '/') }
} : visible
assert !engine.list().any { it.startsWith('container-') }

// Nothing to do, nothing runs.
calls.delete()
build('it/rumprun', 'package').success()
assert !calls.text.contains('run ')

// A toolchain that toolchains.xml names is shown to the container; the image needs none.
StandIn.writeToolchainsXml(new File(basedir, 'toolchains.xml'), ['20200511': new File(toolchain)])
new File(basedir, 'target').deleteDir()
calls.delete()
build('it/plain', '-Pchosen', '-t', 'toolchains.xml', 'package').success().shows("in $toolchain (from toolchains.xml)")
assert Sha256.of(Images.of(basedir).file('kvm')) == onMachine
assert calls.text.contains(toolchain + '/bin/')

build('it/plain', 'package').failure().shows(
        'The image it/plain holds no toolchain: none of /none, /opt/rumprun, /usr/local has bin/*-rumprun-netbsd*-gcc',
        'Perhaps you should have the image say where it is, by ENV RUMPRUN_HOME=DIRECTORY')
build('it/missing', 'package').failure().shows(
        'The image it/missing is not on this machine, and the build is offline: Error: inspecting object',
        'Perhaps you should run podman pull it/missing')
File bin = Programs.without('podman|docker', new File(basedir, 'bin'))
Maven.start(basedir, localRepositoryPath, [PATH: bin.path], '-Drumprun.container=it/rumprun', 'package').failure().shows(
        'There is neither Podman nor Docker on this machine, and rumprun.container has the toolchain run in the image',
        'Perhaps you should install Podman (Debian, Ubuntu: apt-get install podman')

// Whoever interrupts a build ends its containers, which would go on by themselves.
File fake = new File(basedir, 'target/toolchain').canonicalFile
File pids = new File(basedir, 'target/pids')
FakeToolchain.make(basedir, "trap '' TERM; sleep 1000 & echo \$\$ \$! >'${pids}'; wait")
new File(engine, 'images') << "it/hangs|$fake|$fake\n"
Maven hanging = build('it/hangs', 'package')
List<Long> running = Processes.awaitPids(pids)
assert engine.list().any { it.startsWith('container-') }
hanging.interrupt().failure()
Processes.awaitEnd(running)
assert !engine.list().any { it.startsWith('container-') }
