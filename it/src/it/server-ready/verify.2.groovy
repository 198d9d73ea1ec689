// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

def build = BuildLog.of(basedir)
build.shows('| answered 404 Not there',
        'was not ready after 15 s: it does not answer /other at port 8080 with 200.')
build.lacks('accepts no connection')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
