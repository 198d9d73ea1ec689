// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 5 problems:',
        "<compat>: there is no cure 'timed-wait' to switch off; perhaps you should name one of ",
        "<compat>: there is no cure 'setjmp,streams' to switch off",
        "<compat>: there is no cure '' to switch off",
        "<stackSize>: '2 pages' is no size; perhaps you should write a number of bytes, or one like 64k or 2m.",
        "<tmpSize>: '4t' is no size")
assert !new File(basedir, 'target').exists()
