// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('The configuration has 2 problems:',
        '<jvmProgram>: the program is translated and needs no JVM; perhaps you should leave it out, or write'
                + ' <runtime>jvm</runtime>.',
        '<jreDirectory>: the program is translated and needs no JVM')
