// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'target')
assert target.mkdir() && target.setWritable(false)
