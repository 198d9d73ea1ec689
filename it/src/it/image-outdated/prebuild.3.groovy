// SPDX-License-Identifier: Apache-2.0
new File(basedir, 'src/main/include/greeting.h').text = '#define GREETING "good morning"\n'
return true
