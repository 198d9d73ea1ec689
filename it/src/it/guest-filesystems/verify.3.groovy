// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import java.nio.file.Files

if (Images.of(basedir).toolchain() == 'starter') {
    return true
}

for (number in [0, 1]) {
    File image = new File(basedir, "target/guest-filesystems-1-data-${number}.iso")
    assert new File(basedir, "inode-$number").text == Files.getAttribute(image.toPath(), 'unix:ino').toString()
}
assert new File(basedir, 'written.img').getText('ISO-8859-1').contains('the guest was here\n' * 8)
