// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('its program ended with exit status 134, not with 0', 'abort() called')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
