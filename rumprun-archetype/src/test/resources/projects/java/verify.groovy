// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello-java/target')
assert new File(target, 'surefire-reports/com.my_company.MainTest.txt').text.contains('Tests run: 1, Failures: 0, Errors: 0')
assert new File(target, 'hello-java-1.0-SNAPSHOT-kvm.bin').file
assert new File(target, 'rumprun/hello-java-1.0-SNAPSHOT-kvm-run/console.log').readLines().contains('Hello from a unikernel!')
