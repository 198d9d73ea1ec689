// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Guest
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text

File target = new File(basedir.parentFile, 'image-formats, the example/target')
String name = 'deploy-1.0-SNAPSHOT'
File repository = new File(localRepositoryPath, 'dev/rumprun/examples/deploy/1.0-SNAPSHOT')
String words = '2: two words, and a greeting'

// As a CD, as a disk, and as an USB stick; and in all formats.
String iso = "${name}-baremetal.iso"
[['-cdrom', iso],
 ['-drive', "file=$iso,format=raw,if=ide,snapshot=on"],
 ['-drive', "file=$iso,format=raw,if=virtio,snapshot=on"],
 ['-usb', '-device', 'usb-ehci', '-drive', "if=none,id=stick,file=$iso,format=raw,snapshot=on", '-device', 'usb-storage,drive=stick'],
].each { options ->
    Guest.bootDisk(new File(target, iso), *(options*.toString())).shows(words)
}
['baremetal.raw', 'baremetal.qcow2', 'baremetal.vmdk', 'baremetal.vdi', 'baremetal.vhdx', 'kvm.qcow2'].each { ending ->
    File disk = new File(target, "$name-$ending")
    String format = ending.substring(ending.indexOf('.') + 1)
    Guest.bootDisk(disk, '-drive', "file=${disk.name},format=$format,if=ide,snapshot=on".toString()).shows(words)
    if (format != 'raw') {
        assert ['qemu-img', 'check', disk.path].execute().waitFor() in [0, 63]  // 63: the format has no checks
    }
    assert new File(repository, disk.name).bytes == disk.bytes
}
assert new File(repository, iso).isFile()

// What rumprun ec2 makes, in the same places.
File archive = new File(repository, "${name}-xen-ec2.tar.gz")
assert "tar -tzf $archive".execute().text.readLines() ==
        ['boot/', "boot/${name}-xen.bin", 'boot/grub/', 'boot/grub/menu.lst', 'json.cfg']*.toString()
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
new Text('console', console.toString()).shows(words)

// So does the one for Xen, on its dom0.
String dom0 = '/var/lib/rumprun/deploy-xen'
String mode = new File(target, "$name-xen-xl.cfg").text.find(/type = "(\w+)"/) { it[1] }
List xen = [new File(basedir, '../../../xen-run').canonicalPath, '--type', mode, '--dom0-command',
        """xl destroy guest; mkdir -p /var/lib/rumprun; ln -s /run-guest/files $dom0; xl create -n $dom0/$name-xen-xl.cfg || exit 1
        sh $dom0/$name-xen-xl.sh || exit 1
        for i in `seq 60`; do grep -q halted /var/log/xen/console/guest-deploy-xen.log && break; sleep 1; done
        cat /var/log/xen/console/guest-deploy-xen.log"""]
['xen.bin', 'xen-config.json', 'xen-xl.cfg', 'xen-xl.sh'].each { xen += ['--dom0-file', new File(target, "$name-$it").path] }
xen << new File(target, "$name-xen.bin").path
new Text('console under Xen', xen*.toString().execute().text).shows(words)
[['kvm-systemd.service', 'service', "${name}-kvm.bin"], ['kvm-libvirt.xml', 'xml', "${name}-kvm-config.json"],
 ['kvm-kubevirt.yaml', 'yaml', 'registry.example.com/team/app:1.0-SNAPSHOT-kvm'],
 ['baremetal-containerdisk.yaml', 'yaml', 'path: /disk/deploy.img'], ['xen-xl.cfg', 'cfg', "${name}-xen.bin"],
].each { ending, type, part ->
    assert new File(target, "$name-$ending").text.contains(part.toString())
    String classifier = ending.substring(0, ending.indexOf('.'))
    assert new File(repository, "$name-${classifier}.$type").text == new File(target, "$name-$ending").text
}
['kvm', 'baremetal'].each { platform ->
    assert ['tar', '-tf', new File(target, "$name-$platform-oci.tar").path].execute().text.contains('oci-layout')
}

// The bill of materials has all of it, and the root files.
def bom = new groovy.json.JsonSlurper().parse(new File(target, "$name-bom.json"))
assert bom.components.findAll { it.type == 'file' }*.name.contains('/etc/motd')
String disk = 'pkg:maven/dev.rumprun.examples/deploy@1.0-SNAPSHOT?classifier=baremetal&type=qcow2'
assert bom.components.find { it.'bom-ref' == disk }.hashes[0].content == Sha256.of(new File(target, "$name-baremetal.qcow2"))
assert bom.dependencies.find { it.ref == disk }.dependsOn[0].endsWith('classifier=baremetal&type=bin')

// The same bytes in another directory, at another time.
File odd = new File(basedir.parentFile, 'image formats ö')
Maven.start(odd, localRepositoryPath, 'package', '-Drumprun.force').success()
List<File> files = target.listFiles().findAll {
    it.name ==~ /.*\.(iso|raw|qcow2|vmdk|vdi|vhdx|gz|tar|yaml|xml|service|sh|cfg)/
}
assert files.size() == 18
for (file in files) {
    assert Sha256.of(file) == Sha256.of(new File(odd, "target/${file.name}")): file.name
}
