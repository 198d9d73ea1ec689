// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("<max>: 'little' is no size; perhaps you should write a number of bytes, or one like 300k or 2m.")
