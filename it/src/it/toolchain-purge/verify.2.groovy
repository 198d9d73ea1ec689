// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.shows("Would delete ${new File(basedir, 'cache/starter')}", 'MB, not used for 100 days)', 'Would delete 2 directories')
assert new File(basedir, 'cache/starter').listFiles().count { it.directory } == 2
