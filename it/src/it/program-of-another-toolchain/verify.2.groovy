// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches(/moved\.rumprun cannot be baked: it was linked by the toolchain \S+\?, and the one in use is /)
BuildLog.of(basedir).shows('a program is bound to its toolchain', 'Perhaps you should link it anew with ')
assert !new File(basedir, "target/${basedir.name}-1-kvm.bin").exists()
