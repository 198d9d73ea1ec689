// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.showsInOrder("panicked at src/main.rs:", 'the end', 'abort() called', 'Verified on kvm: exit status 134')
log.lacks('not reached')
