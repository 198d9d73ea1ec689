// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Guest
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text

File target = new File(basedir, 'target')
String name = 'image-formats-1'
File repository = new File(localRepositoryPath, "dev/rumprun/it/image-formats/1")

// As a CD, as a disk, and as an USB stick; and in all formats.
String iso = "${name}-baremetal.iso"
[['-cdrom', iso],
 ['-drive', "file=$iso,format=raw,if=ide,snapshot=on"],
 ['-drive', "file=$iso,format=raw,if=virtio,snapshot=on"],
 ['-usb', '-device', 'usb-ehci', '-drive', "if=none,id=stick,file=$iso,format=raw,snapshot=on", '-device', 'usb-storage,drive=stick'],
].each { options ->
    Guest.bootDisk(new File(target, iso), *(options*.toString())).shows('2: two words')
}
['baremetal.raw', 'baremetal.qcow2', 'baremetal.vmdk', 'baremetal.vdi', 'baremetal.vhdx', 'kvm.qcow2'].each { ending ->
    File disk = new File(target, "$name-$ending")
    String format = ending.substring(ending.indexOf('.') + 1)
    Guest.bootDisk(disk, '-drive', "file=${disk.name},format=$format,if=ide,snapshot=on".toString()).shows('2: two words')
    if (format != 'raw') {
        assert "qemu-img check $disk".execute().waitFor() in [0, 63]  // 63: the format has no checks
    }
    assert new File(repository, disk.name).bytes == disk.bytes
}
assert new File(repository, iso).isFile()

// What rumprun ec2 makes, in the same places.
File archive = new File(repository, "${name}-xen-ec2.tar.gz")
assert "tar -tzf $archive".execute().text.readLines() ==
        ['boot/', 'boot/grub/', 'boot/grub/menu.lst', "boot/${name}-xen.bin", 'json.cfg']*.toString()
assert "tar -xzOf $archive boot/grub/menu.lst".execute().text == """default 0
timeout 1
title $name
  root (hd0)
  kernel /boot/${name}-xen.bin _RUMPRUN_ROOTFSCFG=/json.cfg
"""

// The script starts the guest; the others name it.
Process script = [new File(target, "${name}-kvm-qemu.sh").path, '-vga', 'none'].execute()
StringBuffer console = new StringBuffer()
script.consumeProcessOutput(console, console)
for (int i = 0; i < 600 && !console.contains('halted') && script.alive; i++) {
    sleep(100)
}
script.destroy()
new Text('console', console.toString()).shows('2: two words')
[['kvm-systemd.service', 'service', "${name}-kvm.bin"], ['kvm-libvirt.xml', 'xml', "${name}-kvm-config.json"],
 ['kvm-kubevirt.yaml', 'yaml', 'registry.example.com/team/app:1'], ['xen-xl.cfg', 'cfg', "${name}-xen.bin"],
].each { ending, type, words ->
    assert new File(target, "$name-$ending").text.contains(words.toString())
    String classifier = ending.substring(0, ending.indexOf('.'))
    assert new File(repository, "$name-${classifier}.$type").text == new File(target, "$name-$ending").text
}
assert "tar -tf ${new File(target, name + '-kvm-oci.tar')}".execute().text.contains('oci-layout')

// The same bytes in another directory, at another time.
File odd = new File(basedir.parentFile, 'image formats ö')
Projects.copy(basedir, odd)
Maven.start(odd, localRepositoryPath, 'package', '-Drumprun.force').success()
List<File> files = target.listFiles().findAll {
    it.name ==~ /.*\.(iso|raw|qcow2|vmdk|vdi|vhdx|gz|tar|yaml|xml|service|sh|cfg)/
}
assert files.size() == 15
for (file in files) {
    assert Sha256.of(file) == Sha256.of(new File(odd, "target/${file.name}")): file.name
}
