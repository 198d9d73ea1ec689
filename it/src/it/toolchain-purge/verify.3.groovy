// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('0123456789abcdef.new (0.0 MB, left over from a build that was ended)',
        'Deleted 2 directories', '0 kept.')
assert new File(basedir, 'cache/starter').listFiles().count { it.directory } == 0
