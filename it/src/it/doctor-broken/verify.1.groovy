// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.DoctorReport
import dev.rumprun.it.Maven
import dev.rumprun.it.Programs

// The toolchain that is named cannot compile. The report goes on after it, and is written.
String trouble = "Failed while compiling a trial program by the toolchain in ${basedir}/target/toolchain:" +
        ' exit code 1: no cc1'
BuildLog.of(basedir).with {
    showsInOrder("[!!] toolchain        $trouble; needed for every build", '[ok] gcc ', '] KVM ',
            '[ok] temporary files',
            "Builds will fail on this machine because of: toolchain ($trouble).",
            'Perhaps you should follow the advice below each line')
    lacks('Builds have what they need')
}
def report = DoctorReport.of(new File(basedir, 'target/doctor.json'))
assert report.state() == 'error'
assert report.toolchain().path('problem').asText() == trouble
assert report.toolchain().path('foundBy').asText() == 'rumprun.home'
assert !report.toolchain().path('works').asBoolean()
report.shows('toolchain', 'error', trouble)
report.shows('gcc', 'ok', 'gcc')

def doctor = { File path, String... arguments ->
    Maven.start(basedir, localRepositoryPath, [PATH: path.path], 'rumprun:doctor', '-Drumprun.toolchain=starter',
            '-Drumprun.doctor.json=target/doctor.json', *arguments)
}

// Without QEMU, and with a gdb that prints nonsense and hangs: builds can do without both.
File path = Programs.without('qemu-.*|gdb', new File(basedir, 'no-qemu'))
new File(path, 'gdb').with {
    text = '#!/bin/sh\nprintf "\\033[2J\\033[31mgdb\\007"\nsleep 600\n'
    setExecutable(true)
}
doctor(path, '-Drumprun.timeout=10').success().with {
    showsInOrder('[--] QEMU             not found; needed for the goals run',
            'Debian, Ubuntu: apt-get install qemu-system-x86',
            'Fedora: dnf install qemu-system-x86', 'macOS: brew install qemu')
    shows("[--] gdb              ${path}/gdb does not work: Failed while asking gdb for its version: timeout of 10 s")
    lacks('\033[31mgdb')
}
report = DoctorReport.of(new File(basedir, 'target/doctor.json'))
assert report.state() == 'warning'
assert report.shows('QEMU', 'warning', 'not found').at('/install/debian').asText() == 'apt-get install qemu-system-x86'
report.shows('KVM', 'warning', '')

// Without gcc, no build works.
path = Programs.without('(.*-)?(gcc|g\\+\\+|cc|c\\+\\+|cpp)(-.*)?|c[89]9(-gcc)?', new File(basedir, 'no-gcc'))
doctor(path).failure().with {
    showsInOrder('[!!] toolchain ', '[!!] gcc              not found; needed for compiling and linking',
            'Debian, Ubuntu: apt-get install gcc libc6-dev', 'Fedora: dnf install gcc', 'macOS: ',
            'Builds will fail on this machine because of: toolchain (', 'gcc (not found)')
}
DoctorReport.of(new File(basedir, 'target/doctor.json')).shows('gcc', 'error', 'not found')
null
