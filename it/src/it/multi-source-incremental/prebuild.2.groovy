// SPDX-License-Identifier: Apache-2.0
File source = new File(basedir, 'src/main/c/word.c')
source.write(source.text.replace('first', 'second'))
// Another time alone is no change.
assert new File(basedir, 'src/main/c/main.c').setLastModified(System.currentTimeMillis())
