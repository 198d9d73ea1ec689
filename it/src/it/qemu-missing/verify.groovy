// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Maven

// What Maven's own script needs, and no QEMU.
File bin = new File(basedir, 'bin')
bin.mkdir()
['sh', 'bash', 'dirname', 'basename', 'uname', 'ls', 'expr', 'sed', 'readlink', 'tr', 'env', 'cat', 'which'].each { name ->
    File tool = ['/bin', '/usr/bin'].collect { new File(it, name) }.find { it.exists() }
    if (tool) {
        java.nio.file.Files.createSymbolicLink(new File(bin, name).toPath(), tool.toPath())
    }
}
Maven.start(basedir, localRepositoryPath, [PATH: bin.path], 'rumprun:verify').failure().shows(
        'Failed while running qemu-missing-1-kvm.bin', 'qemu-system-x86_64',
        'Perhaps you should install QEMU (Debian, Ubuntu: apt-get install qemu-system-x86')
