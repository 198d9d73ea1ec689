// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        'target/cut-short cannot be baked: it was cut short.',
        "target/for-arm cannot be baked: it is for another architecture (ELF machine 40) than the toolchain's, x86_64.",
        '/bin/true cannot be baked: it is no Rumprun program (it has no .note.rumprun.bakerecipe)',
        'pom.xml cannot be baked: it is no ELF file',
        'Perhaps you should link it anew with ')
assert !new File(basedir, "target/${basedir.name}-1-kvm.bin").exists()
