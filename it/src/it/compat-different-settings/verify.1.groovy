// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
if (log.text().contains('Toolchain: Rumprun')) {
    String first = "${basedir}/target/compat-different-settings-1-first.rumprun"
    String second = "${basedir}/target/compat-different-settings-1-second.rumprun"
    log.shows("The cure 'timed-waits' was switched off for $second, but not for $first, and it can only hold for the"
            + ' whole image.', 'Perhaps you should give the goals that compile these programs the same <compat>, or switch it off for'
            + ' the image, too')
    assert !new File(basedir, 'target/compat-different-settings-1-kvm.bin').exists()
} else {
    assert Images.of(basedir).platforms() == ['kvm']
}
null
