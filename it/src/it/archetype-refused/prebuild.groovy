// SPDX-License-Identifier: Apache-2.0
File directory = new File(basedir, '-hello')
directory.mkdir()
new File(directory, 'notes.txt').text = 'mine'
new File(basedir, 'pom.xml.before') << new File(basedir, 'pom.xml').text
true
