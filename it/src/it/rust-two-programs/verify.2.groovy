// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Compiled ', 'Baked for kvm', '=== calling "first" main()', 'HELLO FROM THE FIRST!',
        '=== calling "second" main()', 'HELLO FROM THE SECOND!', 'Verified on kvm: exit status 0')
