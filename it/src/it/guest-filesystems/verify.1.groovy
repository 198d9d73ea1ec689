// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<filesystems>: the starter platform has no disks',
        'name a Rumprun toolchain by rumprun.home')
// Nothing is baked for that.
assert !new File(basedir, 'target/guest-filesystems-1-kvm.bin').exists()
assert !new File(basedir, 'target/guest-filesystems-1-data-0.iso').exists()
