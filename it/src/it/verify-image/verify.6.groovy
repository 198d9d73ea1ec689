// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('did not end within 5 s')
// A guest that never stops writing fills neither the disk nor the log.
assert new File(basedir, 'target/rumprun/verify-image-1-kvm-run/console.log').length() < 10_000_000
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
