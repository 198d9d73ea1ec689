// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.CureProgram

// To look at one platform: RUMPRUN_IT_PLATFORMS=kvm
String wanted = System.getenv('RUMPRUN_IT_PLATFORMS') ?: 'kvm baremetal xen'
List<String> failures = []
for (program in CureProgram.of(basedir)) {
    // On the starter there are no defects; its kernel is the same on all platforms.
    boolean rumprun = program.toolchain() == 'rumprun'
    for (platform in program.platforms(rumprun ? wanted.split(' ') as List : ['kvm'])) {
        try {
            program.showsTheCure(platform)
            if (rumprun) {
                program.showsTheDefect(platform)
            }
        } catch (AssertionError e) {
            failures << "${program.name()}: FAILED on $platform: ${e.message}".toString()
        }
    }
}
assert failures.isEmpty() : failures.join('\n')
