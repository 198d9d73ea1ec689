// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows('Compiled 1 of 1 sources', 'Images, made by ')
log.lacks('up to date')
