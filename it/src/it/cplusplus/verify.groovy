// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images.of(basedir).boot('kvm', '{"cmdline":"greet one two"}').showsInOrder(
        'a static constructor', 'hello, one', 'hello, two', '=== main() of "greet" returned 2 ===')
