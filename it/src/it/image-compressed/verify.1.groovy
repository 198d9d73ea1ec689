// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Guest
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text

File target = new File(basedir, 'target')
String name = 'image-compressed-1'
String words = '3 ones are small'

// GRUB unpacks the kernel, from a CD or a disk.
['baremetal', 'kvm'].each { Guest.bootDisk(new File(target, "$name-${it}.iso"), '-cdrom', "$name-${it}.iso".toString()).shows(words) }
Guest.bootDisk(new File(target, "$name-kvm.qcow2"), '-drive',
        "file=$name-kvm.qcow2,format=qcow2,if=ide,snapshot=on".toString()).shows(words)

// Xen does, too: its dom0 has no other kernel for the guest.
String dom0 = '/var/lib/rumprun/image-compressed-xen'
File config = new File(target, "$name-xen-xl.cfg")
assert config.text.contains("kernel = \"$dom0/$name-xen.bin.gz\"")
List xen = [new File(basedir, '../../../xen-run').canonicalPath, '--type', config.text.find(/type = "(\w+)"/) { it[1] },
        '--dom0-command', """xl destroy guest; mkdir -p /var/lib/rumprun; ln -s /run-guest/files $dom0
        [ ! -e $dom0/$name-xen.bin ] && sh $dom0/$name-xen-xl.sh || exit 1
        for i in `seq 60`; do grep -q halted /var/log/xen/console/guest-image-compressed-xen.log && break; sleep 1; done
        cat /var/log/xen/console/guest-image-compressed-xen.log"""]
['xen.bin.gz', 'xen-config.json', 'xen-xl.cfg', 'xen-xl.sh'].each { xen += ['--dom0-file', new File(target, "$name-$it").path] }
xen << new File(target, "$name-xen.bin").path
new Text('console under Xen', xen*.toString().execute().text).shows(words)

// In a repository, all that the definition names has its name.
File repository = new File(localRepositoryPath, 'dev/rumprun/it/image-compressed/1')
assert new File(repository, "$name-xen.bin.gz").bytes == new File(target, "$name-xen.bin.gz").bytes
assert ['gzip', '-dc', new File(target, "$name-xen.bin.gz").path].execute().inputStream.bytes ==
        new File(target, "$name-xen.bin").bytes

// The same bytes in another directory, and fewer than without.
File odd = new File(basedir.parentFile, 'image compressed ö')
Projects.copy(basedir, odd)
Maven.start(odd, localRepositoryPath, 'package').success()
List<String> files = ['kvm.iso', 'kvm.qcow2', 'baremetal.iso', 'xen.bin.gz']
files.each { assert Sha256.of(new File(target, "$name-$it")) == Sha256.of(new File(odd, "target/$name-$it")): it }
Maven.start(odd, localRepositoryPath, 'package', '-Dkvm.compress=none', '-Dxen.compress=none', '-Drumprun.compress=none')
        .success()
['kvm.iso': 2_000_000, 'kvm.qcow2': 100_000, 'baremetal.iso': 2_000_000, 'xen.bin': 2_000_000].each { file, least ->
    File packed = new File(target, "$name-${file == 'xen.bin' ? 'xen.bin.gz' : file}")
    assert new File(odd, "target/$name-$file").length() - packed.length() > least: file
}
assert new File(odd, "target/$name-xen-xl.cfg").text == config.text.replace('.bin.gz', '.bin')
