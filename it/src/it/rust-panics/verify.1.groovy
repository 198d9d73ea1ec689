// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder("panicked at src/main.rs:", 'the end', 'abort() called', 'Verified on kvm: exit status 134')
