// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Failed while compiling src/main/c/hello.c: exit code 137 (killed by signal 9)',
        'Perhaps you should give the machine more memory')
