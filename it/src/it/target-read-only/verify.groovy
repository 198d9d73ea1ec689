// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

new File(basedir, 'target').setWritable(true)
BuildLog.of(basedir).showsInOrder('access denied', 'Perhaps you should check that the directory can be written')
