// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text
import java.nio.file.Files
import java.util.zip.CRC32

if (Images.of(basedir).toolchain() == 'starter') {
    return true
}

File target = new File(basedir, 'target')
List<String> lines = []
[new File(target, 'data'), new File(target, 'more')].each { root ->
    String mountPoint = root.name == 'data' ? '/data' : '/var/db/more'
    Files.walk(root.toPath()).each { path ->
        String inGuest = mountPoint + path.toString().substring(root.path.length())
        if (Files.isSymbolicLink(path)) {
            lines << "[$inGuest] leads to [${Files.readSymbolicLink(path)}]".toString()
        } else if (Files.isDirectory(path)) {
            lines << "[$inGuest] is a directory".toString()
        } else {
            CRC32 crc = new CRC32()
            crc.update(Files.readAllBytes(path))
            int mode = Files.getPosixFilePermissions(path).sum { 0400 >> it.ordinal() } & ~022
            lines << String.format('[%s] has %d bytes, crc %08x, mode %o', inGuest, Files.size(path), crc.value, mode)
        }
    }
}
assert lines.size() > 200

int boots = 0
for (platform in ['kvm', 'baremetal', 'hw_virtio_scsi', 'xen']) {
    File log = new File(target, "rumprun/guest-filesystems-1-${platform}-run/console.log")
    Text console = new Text('console of ' + platform, log.getText('UTF-8'))
    console.shows(lines as String[])
    assert console.text().readLines().count { it.startsWith('[/') } == lines.size()
    boots++
    console.shows("/var/db has been written $boots times".toString())
}

String kept = new File(basedir, 'kept.img').getText('ISO-8859-1')
assert !kept.contains('the guest was here')
String written = new File(basedir, 'written.img').getText('ISO-8859-1')
assert written.contains('the guest was here\n' * 4)

File repository = new File(target, 'repository/dev/rumprun/it/guest-filesystems/1')
for (number in [0, 1]) {
    File image = new File(target, "guest-filesystems-1-data-${number}.iso")
    assert Sha256.of(image) == Sha256.of(new File(repository, image.name))
    // Whoever writes it again replaces it by a new one.
    new File(basedir, "inode-$number").text = Files.getAttribute(image.toPath(), 'unix:ino')
}
assert new File(repository, 'guest-filesystems-1-xen-config.json').text.contains('"path":"xvdb"')
