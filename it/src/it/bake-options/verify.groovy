// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images images = Images.of(basedir)
images.boot('hw_own', '{"cmdline":"hello"}').shows('hello', '=== main() of "hello" returned 0 ===')
// The starter has no such libraries, and takes these options without complaint.
if (images.toolchain() == 'rumprun') {
    String symbols = new File(basedir, 'target/bake-options-1-hw_own.debug').getText('ISO-8859-1')
    boolean added = symbols.contains('rumpns_msdosfs_mount')
    boolean removed = !symbols.contains('rumpns_cd9660_mount')
    assert added && removed
}
