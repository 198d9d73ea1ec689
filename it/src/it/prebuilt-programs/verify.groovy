// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Images one = Images.of(basedir, 'prebuilt-programs-1-one')
assert one.programs() == ['prebuilt-programs-1-first.rumprun']
Text console = one.boot('kvm', '{"cmdline":"first alone"}')
console.shows('the first program, alone', '=== main() of "first" returned 0 ===')
console.lacks('the second program')

Images both = Images.of(basedir, 'prebuilt-programs-1')
assert both.programs() == ['prebuilt-programs-1-first.rumprun', 'prebuilt-programs-1-second.rumprun']
both.boot('kvm', '{"rc":[{"bin":"first","argv":["a"]},{"bin":"second","argv":["b"]}]}')
        .showsInOrder('the first program, a', '=== main() of "first" returned 0 ===',
                'the second program, b', '=== main() of "second" returned 0 ===')
