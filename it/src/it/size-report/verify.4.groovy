// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches('WARNING. size-report-1-kvm.bin: component program has 40,')
