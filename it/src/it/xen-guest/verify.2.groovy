// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('its program ended with exit status 3, not with 0', 'last lines of its console:')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
