// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('(from toolchains.xml)')
assert new File(basedir, 'target/require-toolchain-1-kvm.bin').file
