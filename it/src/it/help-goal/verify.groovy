// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('rumprun:bake', 'Bakes unikernel images', 'Available parameters:', 'platforms')
