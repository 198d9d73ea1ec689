// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images.of(basedir).boot('kvm', '{"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":[]}]}')
        .showsInOrder('the first program', '=== main() of "first" returned 0 ===',
                'the second program', '=== main() of "second" returned 0 ===')
