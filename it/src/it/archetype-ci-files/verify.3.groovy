// SPDX-License-Identifier: Apache-2.0
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper
import dev.rumprun.it.Shell

/** Takes what a Jenkinsfile says, and notes what is to be run. */
class Jenkins {
    List<String> commands = []

    def methodMissing(String name, arguments) {
        if (name == 'sh') {
            commands << arguments[0]
        } else if (arguments[0] instanceof Closure) {
            arguments[0].delegate = this
            arguments[0].resolveStrategy = Closure.DELEGATE_FIRST
            arguments[0].call()
        } else if (arguments.length > 1) {
            methodMissing(name, [arguments[1]] as Object[])
        }
    }
}

/** The commands that continuous integration runs, wherever it does; as root. */
List<String> commands(File project) {
    def read = { new YAMLMapper().readValue(new File(project, it), Map) }
    List<String> github = read('.github/workflows/build.yml').jobs.build.steps*.run.findAll()*.replaceFirst(/^sudo /, '')
    def build = read('.gitlab-ci.yml').build
    assert github == (build.before_script ?: []) + build.script
    Jenkins jenkins = new Jenkins()
    new GroovyShell(new Binding(pipeline: { jenkins.methodMissing('pipeline', [it] as Object[]) }))
            .evaluate(new File(project, 'Jenkinsfile'))
    assert github == jenkins.commands
    return github
}

File hello = new File(basedir, 'hello')
List<String> all = commands(hello)
assert all.size() == 3
// The packages are there, or the tests would not run; that they are called so is known to Debian's and Ubuntu's apt alone.
if (new File('/usr/bin/apt-get').file) {
    Shell.run(hello, basedir.parentFile, all[1].replaceFirst('install', 'install --simulate'), '').shows('qemu-system-x86')
}
Shell.run(hello, basedir.parentFile, all[2], '').shows('Verified on kvm')

assert commands(new File(basedir, 'web')) == ['mvn -B -ntp test']
assert commands(new File(basedir, 'guest')).last() == 'mvn -B -ntp package'
