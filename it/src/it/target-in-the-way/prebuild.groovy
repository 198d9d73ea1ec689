// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'target')
assert target.mkdir()
new File(target, 'rumprun').write('a file where a directory should be')
