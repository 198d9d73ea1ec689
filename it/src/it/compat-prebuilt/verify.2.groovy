// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Images images = Images.of(basedir)
images.boot('kvm', '{"cmdline":"jumps"}').showsInOrder('jumped, and 2 is left', '=== main() of "jumps" returned 0 ===')

Text log = BuildLog.of(basedir)
String warning = "[WARNING] The cure 'signals' does not reach ${basedir}/target/jumps, which has its own kill: "
if (images.toolchain() == 'rumprun') {
    log.shows(1, warning)
} else {
    log.lacks(warning)
}
null
