// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows(1, 'Translated app.Main to C in ')
assert BuildLog.compiled(log) == ['program.c']
