// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('There is no ', 'run-image-1-kvm.bin', 'bake it first')
