// SPDX-License-Identifier: Apache-2.0
assert new File(basedir, 'src/main/c/unused.c').delete()
