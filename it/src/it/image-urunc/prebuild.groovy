// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.StandIn

// A stand-in for a toolchain with Solo5: what it bakes is the starter platform's image. So this shows what the goal makes
// of an image, and not that urunc runs it.
File toolchain = StandIn.unpack(localRepositoryPath, new File(basedir, 'toolchain'))
File lib = new File(toolchain, 'rumprun-x86_64/lib')
assert ['cp', '-r', "$lib/rumprun-hw", "$lib/rumprun-solo5"]*.toString().execute().waitFor() == 0
new File(lib, 'solo5.ldscript').text = new File(lib, 'hw.ldscript').text
new File(toolchain, 'etc/rumprun-bake.conf') << 'conf solo5_hvt\n\tcreate "Solo5"\nfnoc\n'
File bake = new File(toolchain, 'bin/rumprun-bake')
bake.text = bake.text.replace('xen_* | hw_*', 'xen_* | hw_* | solo5_*')
true
