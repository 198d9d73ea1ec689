// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).shows('Verified on kvm: exit status 0')
String console = new File(basedir, 'target/rumprun/verify-image-1-kvm-run/console.log').text
assert console.contains('arguments: 2')
// What a terminal would act on is gone.
assert !console.contains('\033')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
