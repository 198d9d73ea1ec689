// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Maven
import dev.rumprun.it.Programs

File bin = Programs.without('qemu-.*', new File(basedir, 'bin'))
Maven.start(basedir, localRepositoryPath, [PATH: bin.path], 'rumprun:verify').failure().shows(
        'Failed while running qemu-missing-1-kvm.bin', 'qemu-system-x86_64',
        'Perhaps you should install QEMU (Debian, Ubuntu: apt-get install qemu-system-x86')
