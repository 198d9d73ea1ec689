// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

assert BuildLog.compiled(BuildLog.of(basedir)) == ['word.c']
