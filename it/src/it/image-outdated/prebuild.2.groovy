// SPDX-License-Identifier: Apache-2.0
new File(basedir, 'src/main/c/main.c').lastModified = System.currentTimeMillis() + 5000
return true
