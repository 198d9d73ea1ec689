// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('first', 'dropped', 'caught: true', 'second', 'thread: true', 'the end',
        'Verified on kvm: exit status 101')
