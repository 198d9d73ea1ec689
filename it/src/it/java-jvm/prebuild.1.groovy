// SPDX-License-Identifier: Apache-2.0
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// A library tree with as much as says that it is of Java 8.
byte[] object = Object.getResourceAsStream('/java/lang/Object.class').bytes
object[7] = 52
File library = new File(basedir, 'app/jre/lib')
library.mkdirs()
new ZipOutputStream(new File(library, 'rt.jar').newOutputStream()).withCloseable {
    it.putNextEntry(new ZipEntry('java/lang/Object.class'))
    it.write(object)
}
