// SPDX-License-Identifier: Apache-2.0
// Compiled anew, the class is the same.
assert new File(basedir, 'src/main/java/app/Main.java').setLastModified(System.currentTimeMillis() + 2000)
