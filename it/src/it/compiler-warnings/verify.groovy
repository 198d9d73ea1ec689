// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches(/^\[WARNING\] src\/main\/c\/careless\.c:\[3,9\] unused variable .forgotten./)
