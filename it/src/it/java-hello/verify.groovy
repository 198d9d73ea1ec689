// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows('Translated app.Hello to C in ', 'Translated app.Failure to C in ')
log.shows('Verified on kvm: exit status 0', 'Verified on kvm: exit status 1')

String line(String file, String words) {
    int number = new File(basedir, file).readLines().findIndexOf { it.contains(words) } + 1
    assert number > 0: words
    return number
}

Text console(String module, String platform) {
    File run = new File(basedir, "$module/target/rumprun/java-hello-$module-1-$platform-run")
    return new Text("console on $platform", new File(run, 'console.log').text)
}

String hello = 'hello/src/main/java/app/Hello.java'
['kvm', 'baremetal', 'xen'].each { console('hello', it).showsInOrder(
        'Grüße, Jürgen!\n',
        'Grüße, two words 😀!\n',
        'mode: quiet\n',
        "java.lang.ArithmeticException: / by zero in line ${line(hello, '1 / ZERO')}\n",
        "java.lang.NegativeArraySizeException: -3 in line ${line(hello, 'ZERO - 3]')}\n",
        "java.lang.NegativeArraySizeException: -1 in line ${line(hello, '[ZERO - 1]')}\n",
        'java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3 in line '
                + "${line(hello, '.clone()')}\n",
        'java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String'
                + " (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap') in line "
                + "${line(hello, '(String)')}\n",
        "java.lang.OutOfMemoryError: Java heap space in line ${line(hello, 'MAX_VALUE')}\n",
        "java.lang.OutOfMemoryError: Java heap space in line ${line(hello, 'new byte[10_000]')}\n",
        "java.lang.NullPointerException: null is no object in line ${line(hello, 'nothing().length()')}\n",
        '-2147483648 2 2147483647\n',
        'depth: 10000\n',
        'slept: true\n',
        'from a thread\n') }

String failure = 'failure/src/main/java/app/Failure.java'
console('failure', 'kvm').shows("""\
Exception in thread "main" java.lang.IllegalStateException: nothing to do
\tat app.Failure.main(Failure.java:${line(failure, 'nothing to do')})
Caused by: java.lang.IllegalArgumentException: no arguments
\tat app.Failure.read(Failure.java:${line(failure, 'no arguments')})
""")
