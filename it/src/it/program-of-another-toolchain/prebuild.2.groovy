// SPDX-License-Identifier: Apache-2.0
String program = new File(basedir, "target/${basedir.name}-1.rumprun").getText('ISO-8859-1')
int end = program.indexOf('\0', program.indexOf('rumprun_tooldir: ')) - 1
new File(basedir, 'target/moved.rumprun').write(program.substring(0, end) + '?' + program.substring(end + 1), 'ISO-8859-1')
