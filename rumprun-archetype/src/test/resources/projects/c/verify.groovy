// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello-c/target')
assert new File(target, 'hello-c-1.0-SNAPSHOT-kvm.bin').file
assert new File(target, 'rumprun/hello-c-1.0-SNAPSHOT-kvm-run/console.log').readLines().contains('Hello from a unikernel!')
