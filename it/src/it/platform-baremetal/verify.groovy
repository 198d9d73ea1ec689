// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images.of(basedir).boot('baremetal', '{"cmdline":"arguments one two"}').showsInOrder(
        'argument 1: one', 'argument 2: two', '=== main() of "arguments" returned 3 ===')
