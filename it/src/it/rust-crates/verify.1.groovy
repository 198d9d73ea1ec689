// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Compiled ', 'by path 42 4 2026', 'Verified on kvm: exit status 0')
String bom = new File(basedir, 'target/rust-crates-1-bom.json').text
for (crate in ['by-path@1.0.0', 'crates@1.0.0', 'with-c@1.0.3']) {
    assert bom.contains("\"purl\" : \"pkg:cargo/$crate\"")
}
true
