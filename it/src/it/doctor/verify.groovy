// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.DoctorReport
import dev.rumprun.it.Maven

// Once, though there are two projects, and the first is of packaging pom.
def log = BuildLog.of(basedir)
log.shows(1, ':doctor (default-cli)')
log.lacks('nothing to do')
log.shows('[INFO] [ok] gcc ', 'Builds have what they need')

def report = DoctorReport.of(new File(basedir, 'target/reports/doctor.json'))
assert report.json().path('format').asInt() == 1

// What it says is so.
String gcc = 'gcc --version'.execute().text.readLines()[0]
report.shows('gcc', 'ok', gcc)
log.shows("$gcc, ")
report.shows('QEMU', 'ok', 'qemu-system-x86_64 --version'.execute().text.readLines()[0])
report.shows('Java', 'ok', System.getProperty('java.version'))
report.shows('build directory', 'ok', new File(basedir, 'target').path)
String home = System.getProperty('rumprun.home')
assert report.toolchain().path('used').asBoolean() && report.toolchain().path('works').asBoolean()
assert report.toolchain().path('kind').asText() == (home ? 'rumprun' : 'starter')
assert report.toolchain().path('foundBy').asText() == (home ? 'RUMPRUN_HOME' : 'default')
assert report.toolchain().path('platforms')*.asText().contains('kvm')
assert new File(report.toolchain().path('home').asText(), 'bin/rumprun-bake').canExecute()
report.shows('toolchain', home ? 'ok' : 'warning', report.toolchain().path('home').asText())

// The other goals see the same of KVM; where it works there is nothing to say.
def kvm = report.check('KVM')
assert new File('/dev/kvm').exists() || kvm.path('found').asText() == 'there is no /dev/kvm'
assert (kvm.path('state').asText() == 'ok') == (kvm.path('found').asText() == 'a guest boots with it')

// What is missing, in both reports, with what to do.
['xl', 'grub-mkrescue', 'xorriso'].each { name ->
    def check = report.check(name)
    boolean missing = check.path('found').asText() == 'not found'
    assert check.at('/install/debian').asText().startsWith('apt-get install ')
    assert check.at('/install/fedora').asText().startsWith('dnf install ')
    assert check.at('/install/macos').asText()
    assert log.text().contains("[--] ${name.padRight(16)} not found") == missing
}

// Outside of a project. The plugin's version is that of the first run.
File nowhere = new File(basedir, 'nowhere')
nowhere.mkdir()
String version = (log.text() =~ /rumprun-maven-plugin:(\S+):doctor/)[0][1]
Maven.start(nowhere, localRepositoryPath, "dev.rumprun:rumprun-maven-plugin:$version:doctor".toString(),
        '-Drumprun.doctor.json=doctor.json').success().with {
    shows('[INFO] [ok] gcc ', "The report is in ${nowhere}/doctor.json, too.")
    lacks('build directory')
}
assert DoctorReport.of(new File(nowhere, 'doctor.json')).toolchain() == report.toolchain()
assert nowhere.list().findAll { !it.endsWith('.log') } == ['doctor.json']
