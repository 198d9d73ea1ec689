// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello-cpp/target')
assert new File(target, 'hello-cpp-1.0-SNAPSHOT-kvm.bin').file
assert new File(target, 'rumprun/hello-cpp-1.0-SNAPSHOT-kvm-run/console.log').readLines().contains('Hello from a unikernel!')
