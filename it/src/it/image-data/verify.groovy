// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Guest
import dev.rumprun.it.Maven

// What the guest has a driver for: a disk of virtio.
File target = new File(basedir, 'target')
def boot = { String name, List options ->
    Guest.bootDisk(new File(target, name), *(options*.toString())).shows(
            '/data/directory/hello.txt: Hello, data!', '/var/sources/main.c: // SPDX')
}
['kvm', 'baremetal'].each {
    boot("image-data-1-${it}.iso", ['-drive', "file=image-data-1-${it}.iso,format=raw,if=virtio,snapshot=on"])
}
assert "tar -tzf $target/image-data-1-xen-ec2.tar.gz".execute().text.contains('images/data-1.iso')
String config = "tar -xzOf $target/image-data-1-xen-ec2.tar.gz json.cfg".execute().text
assert config.contains('"blk":{"source":"vnd","path":"/rootfs/images/data-0.iso","fstype":"blk","mountpoint":"/data"}')

// Without the cure, the guest has one such disk.
Maven.start(basedir, localRepositoryPath, 'package', '-Drumprun.compat.off=file-disks').success()
Guest.bootDisk(new File(target, 'image-data-1-kvm.iso'), '-drive',
        'file=image-data-1-kvm.iso,format=raw,if=virtio,snapshot=on').shows('cannot open /dev/rvnd1d', 'bootstrap failed')
