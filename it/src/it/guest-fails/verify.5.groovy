// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('guest-fails-1-kvm.bin cannot be booted: it is no ELF file', 'bake it first: run mvn package')
