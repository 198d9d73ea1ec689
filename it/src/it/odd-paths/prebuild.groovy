// SPDX-License-Identifier: Apache-2.0
new File(basedir, "src/main/c/a b's.c").write('int unused(void) { return 0; }\n')
