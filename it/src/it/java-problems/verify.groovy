// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)

log.showsInOrder(
        'The program needs what its Java runtime has not (4 in all):',
        'Class javax.swing.JLabel was not found @ app/Missing.java:10 (a guest has no screen; print, or serve a page by HTTP)\n',
        'Method app.Missing.compute(int) is native, and native code for Java does not fit into an image'
                + ' @ app/Missing.java:17',
        'Method java.lang.Runtime.exec(java.lang.String) was not found @ app/Missing.java:16 (a guest is one program and starts no others)\n',
        'Method java.lang.Thread.getAllStackTraces() was not found @ app/Missing.java:11',
        'Perhaps you should ')

log.shows('No class in ', ' has a public static void main(String[]).')

log.shows('Which is the program? Several classes have a public static void main(String[]): app.First, app.Second.')

log.shows('The program cannot be translated: it uses reflection (java.lang.Class.forName @ app/Reflection.java:7, ',
        'java.lang.reflect.Method.invoke @ app/Reflection.java:8)',
        "The translator's own words are in ")
assert new File(basedir, 'reflection/target/rumprun/java-problems-reflection-1/log/translate.log').text
        .contains('\tat ')
log.showsInOrder('The configuration has 2 problems:',
        "<resources>: no file of the class path matches 'page/**'; perhaps you should write it as a path below"
                + ' src/main/resources or in a dependency; ** stands for any directories.',
        "<resources>: no file of the class path matches ''")

log.lacks('\tat ')
