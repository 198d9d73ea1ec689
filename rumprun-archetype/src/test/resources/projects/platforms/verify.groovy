// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello.platforms/target')
assert new File(target, 'hello.platforms-2.0-baremetal.bin').file
assert new File(target, 'hello.platforms-2.0-xen.bin').file
assert new File(target, 'rumprun/hello.platforms-2.0-baremetal-run/console.log').readLines().contains('Hello from a unikernel!')
