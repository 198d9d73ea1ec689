// SPDX-License-Identifier: Apache-2.0
File header = new File(basedir, 'src/main/include/text.h')
header.write(header.text.replace('old', 'new'))
