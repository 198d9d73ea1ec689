// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Sha256

File other = new File(basedir.parentFile, 'reproducible, in a directory of another name')
assert Images.of(basedir).platforms() == ['kvm', 'xen', 'baremetal']
for (platform in ['kvm', 'xen', 'baremetal']) {
    for (ending in ['bin', 'debug']) {
        String file = "target/reproducible-1-${platform}.${ending}"
        assert Sha256.of(new File(basedir, file)) == Sha256.of(new File(other, file))
    }
}
String report = 'target/reproducible-1-rumprun.json'
assert new File(basedir, report).text == new File(other, report).text
Images.of(other).boot('kvm', '{"cmdline":"where"}').shows('src/main/c/where.c of Jan 31 2026 12:00:00')
