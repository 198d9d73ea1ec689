// SPDX-License-Identifier: Apache-2.0
File pom = new File(basedir, 'pom.xml')
pom.write(pom.text.replace('</platforms>', '<platform>baremetal</platform></platforms>'))
