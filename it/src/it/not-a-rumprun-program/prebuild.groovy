// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'target')
assert target.mkdir()
byte[] program = new File('/bin/true').bytes
new File(target, 'cut-short').setBytes(program[0..<1000] as byte[])
// The machine, in the header of an ELF file.
program[18] = 40
new File(target, 'for-arm').setBytes(program)
