// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<days>: 0 is no number of days that a toolchain may be unused; perhaps you should write one')
