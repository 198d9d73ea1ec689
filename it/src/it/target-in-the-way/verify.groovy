// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches(/Cannot work in .*\/target\/rumprun\/target-in-the-way-1: .+/)
BuildLog.of(basedir).shows('Perhaps you should check that the directory can be written')
