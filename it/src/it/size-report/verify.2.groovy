// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import groovy.json.JsonSlurper
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** What a loader takes of a file, by its own table. */
long loaded(File image) {
    ByteBuffer elf = ByteBuffer.wrap(image.bytes).order(ByteOrder.LITTLE_ENDIAN)
    boolean wide = elf.get(4) == 2
    int at = (int) (wide ? elf.getLong(32) : elf.getInt(28))
    int size = elf.getShort(wide ? 54 : 42)
    (0..<elf.getShort(wide ? 56 : 44)).collect { at + it * size }
            .findAll { elf.getInt(it) == 1 }
            .sum { wide ? elf.getLong(it + 32) : elf.getInt(it + 16) } as long
}

File target = new File(basedir, 'target')
List images = new JsonSlurper().parse(new File(target, 'size-report-1-size.json')).images
assert images*.platform == ['kvm', 'xen']
images.each { image ->
    File file = new File(target, "size-report-1-${image.platform}.bin")
    assert image.file == file.name && image.size == file.length() && image.loaded == loaded(file)
    assert image.components*.bytes.sum() == image.loaded
    assert image.sections*.bytes.sum() == image.loaded
    image.components.each { assert it.parts*.bytes.sum() == it.bytes }

    def program = image.components.find { it.name == 'program' }
    assert program.parts*.name.containsAll(['table.c', 'main.c'])
    assert program.parts[0].bytes >= 40000 && program.bytes < 41000
    assert image.symbols.any { it.name == 'table' && it.bytes == 40000 && it.part == 'table.c' }
    assert image.components.find { it.name == 'rumprun' }.area == 'kernel'
    assert image.components.find { it.name == 'unnamed' }.bytes < image.loaded / 3
}
String page = new File(target, 'site/rumprun-size.html').text
assert page.contains('<svg class="treemap wide"') && page.contains('size-report-1-xen.bin') && !page.contains(basedir.path)
BuildLog.of(basedir).shows('size-report-1-kvm.bin: ', "Where the bytes go: $target/site/rumprun-size.html")

// For the next build to make the same.
new File(basedir, 'earlier.html').text = page
true
