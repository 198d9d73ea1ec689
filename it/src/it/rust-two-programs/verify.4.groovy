// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Compiled ', 'Baked for kvm', 'GOOD MORNING FROM THE FIRST!', 'GOOD MORNING FROM THE SECOND!')
