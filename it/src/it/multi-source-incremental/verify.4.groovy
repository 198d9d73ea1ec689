// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
assert BuildLog.compiled(log) == []
log.shows('Compiled 0 of 2 sources, linked')
assert !new File(basedir, 'target/rumprun/multi-source-incremental-1/objects/0/unused.c.o').exists()
