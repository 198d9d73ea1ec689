// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

def build = BuildLog.of(basedir)
build.shows('| answered 200 OK', 'was not ready after 15 s: its port 8081 accepts no connection.')
build.lacks('it does not answer')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
