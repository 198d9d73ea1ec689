// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text
import java.util.zip.CRC32

File app = new File(basedir, 'app')
File console = new File(app, 'target/rumprun/java-jvm-app-1-kvm-run/console.log')
if (!console.exists()) {
    assert System.getenv('RUMPRUN_HOME') == null
    return true
}

String shown(File file, String inGuest) {
    CRC32 crc = new CRC32()
    crc.update(file.bytes)
    String.format('%s has %d bytes, crc %08x\n', inGuest, file.length(), crc.value)
}
String jar = '/app/java-jvm-app-1.jar'
String library = '/app/java-jvm-library-1.jar'
new Text('console', console.text).showsInOrder(
        shown(new File(app, 'jre/lib/rt.jar'), '/jdk/jre/lib/rt.jar'),
        'argument 0: [java.rumprun]\n',
        'argument 1: [-Xms4194304]\n',
        'argument 2: [-Xmx268435456]\n',
        'argument 3: [-cp]\n',
        "argument 4: [$jar:$library]\n",
        shown(new File(app, 'target/java-jvm-app-1.jar'), jar),
        shown(new File(basedir, 'library/target/java-jvm-library-1.jar'), library),
        'argument 5: [app.Main]\n',
        'argument 6: [two words]\n')
BuildLog.of(basedir).shows('Verified on kvm: exit status 0', 'argument 6: [two words]')
