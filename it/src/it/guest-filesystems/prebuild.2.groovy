// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files
import java.nio.file.Path

File data = new File(basedir, 'target/data')
Closure<File> file = { String name, String content ->
    File made = new File(data, name)
    made.parentFile.mkdirs()
    made.setText(content, 'UTF-8')
    made
}
file('hello.txt', 'hello')
file('empty', '')
file('a/b/c/d/e/f/g/h/i/j/deep', 'deep')
file('.hidden', 'hidden')
file('Two Words, and "more".TXT', 'words')
file('two words, and "more".txt', 'other words')
file('Grüße €/Straße 😀.txt', 'Grüße')
file('long' + 'x' * 200, 'long')
file('ü' * 127, 'umlauts')
file('longname-one.text', '1')
file('longname-two.text', '2')
file('script', '#!/bin/sh').executable = true
(1..200).each { file("many/file $it with a name that takes room", "number $it") }
byte[] five = new byte[5_000_000]
new Random(1).nextBytes(five)
new File(data, 'five').bytes = five
Files.createSymbolicLink(new File(data, 'link').toPath(), Path.of('a/b/../b/c'))
Files.createSymbolicLink(new File(data, 'absolute').toPath(), Path.of('/etc/hosts'))

File more = new File(basedir, 'target/more')
more.mkdirs()
new File(more, 'one').text = 'one'

String tool = ['/sbin/mke2fs', '/usr/sbin/mke2fs'].find { new File(it).exists() }
if (tool != null) {
    for (name in ['written.img', 'kept.img']) {
        Process process = [tool, '-q', '-t', 'ext2', name, '8M'].execute(null, basedir)
        assert process.waitFor() == 0 : process.errorStream.text
    }
}
