// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
if (log.text().contains('Toolchain: Rumprun')) {
    log.shows('Failed while linking compat-missing-functions-1.rumprun', "undefined reference to `_Exit'")
} else {
    log.lacks('undefined reference')
}
null
