// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Images images = Images.of(basedir)
images.boot('kvm', '{"cmdline":"jumps"}').showsInOrder('jumped, and there are 8 planets', '=== main() of "jumps" returned 0 ===')

Text log = BuildLog.of(basedir)
String warning = "[WARNING] The cure 'processes' does not reach ${basedir}/target/jumps, which has system of its own: without it, "
if (images.toolchain() == 'rumprun') {
    log.shows(1, warning)
} else {
    log.lacks(warning)
}
null
