// SPDX-License-Identifier: Apache-2.0
File target = new File(basedir, 'project/hello-java-http/target')
assert new File(target, 'surefire-reports/com.my_company.MainTest.txt').text.contains('Tests run: 1, Failures: 0, Errors: 0')
if ('@java.http.goal@' == 'verify') {
    File console = new File(target, 'rumprun/hello-java-http-1.0-SNAPSHOT-kvm-run/console.log')
    assert console.readLines().contains('listening on port 8080')
}
