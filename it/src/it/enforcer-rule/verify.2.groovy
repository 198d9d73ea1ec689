// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('(from rumprun.home) is not what <requireRumprunToolchain> wants:',
        '<kind>: it is of the kind starter, and rumprun is wanted', '<version>: nothing tells its version')
