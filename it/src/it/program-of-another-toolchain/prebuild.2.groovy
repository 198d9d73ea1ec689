// SPDX-License-Identifier: Apache-2.0
// Another place, and, if the toolchain was packed, another one of these.
String program = new File(basedir, "target/${basedir.name}-1.rumprun").getText('ISO-8859-1')
['rumprun_tooldir: ', 'rumprun_toolchain: '].findAll { program.contains(it) }.each {
    int end = program.indexOf('\0', program.indexOf(it)) - 1
    program = program.substring(0, end) + '?' + program.substring(end + 1)
}
new File(basedir, 'target/moved.rumprun').write(program, 'ISO-8859-1')
