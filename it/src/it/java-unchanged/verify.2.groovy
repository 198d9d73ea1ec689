// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows(1, 'Images are up to date: kvm ')
log.lacks('Translated')
assert BuildLog.commands(log) == []
