// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven
import dev.rumprun.it.Programs

BuildLog.of(basedir).shows('<platform>: no image was baked for xen', 'name xen in <platforms>')

// What was made before stays when tools are missing, and all that are missing are named.
Maven.start(basedir, localRepositoryPath, 'rumprun:image', '-Drumprun.formats=iso').success()
File iso = new File(basedir, 'target/image-problems-1-kvm.iso')
byte[] before = iso.bytes
File bin = Programs.without('grub-mkrescue|xorriso|qemu-img', new File(basedir, 'bin'))
Maven.start(basedir, localRepositoryPath, [PATH: bin.path], 'rumprun:image', '-Drumprun.formats=iso,qcow2', '-Drumprun.force')
        .failure().shows('The configuration has 3 problems:', 'there is no grub-mkrescue', 'apt-get install grub-common',
                'there is no xorriso', 'apt-get install xorriso', 'there is no qemu-img', 'apt-get install qemu-utils')
// A tool that fails.
new File(bin, 'grub-mkrescue').with { it.text = "#!/bin/sh\necho 'grub-mkrescue: error: no space'; exit 1\n"; it.executable = true }
['xorriso', 'qemu-img'].each { new File(bin, it).with { it.text = '#!/bin/sh\nexit 0\n'; it.executable = true } }
Maven.start(basedir, localRepositoryPath, [PATH: bin.path], 'rumprun:image', '-Drumprun.formats=iso', '-Drumprun.force').failure().shows(
        'Failed while making a disk of image-problems-1-kvm.bin: exit code 1', 'grub-mkrescue: error: no space')
assert iso.bytes == before
