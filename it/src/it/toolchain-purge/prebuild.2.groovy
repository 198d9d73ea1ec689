// SPDX-License-Identifier: Apache-2.0
// A hundred days pass, and a build is killed.
File parent = new File(basedir, 'cache/starter')
File home = parent.listFiles().find { it.name ==~ '[0-9a-f]{16}' }
assert home.setLastModified(System.currentTimeMillis() - 100L * 24 * 3600 * 1000)
new File(parent, '0123456789abcdef.new').mkdir()
true
