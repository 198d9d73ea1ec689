// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Compiled ', 'by path 42 4 2027', 'Verified on kvm: exit status 0')
