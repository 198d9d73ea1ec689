// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello.rust/target')
assert new File(target, 'hello.rust-1.0-SNAPSHOT-kvm.bin').file
assert new File(target, 'rumprun/hello.rust-1.0-SNAPSHOT-kvm-run/console.log').readLines().contains('Hello from a unikernel!')
