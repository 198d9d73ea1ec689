// SPDX-License-Identifier: Apache-2.0
// Another time alone is no change.
assert new File(basedir, 'src/main/c/hello.c').setLastModified(System.currentTimeMillis())
