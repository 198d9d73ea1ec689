// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<platform>: gdb cannot be attached to a guest of Xen;')
