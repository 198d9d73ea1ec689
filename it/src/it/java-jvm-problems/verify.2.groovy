// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('The configuration has 7 problems:',
        '<optimization>: nothing is translated for a JVM; perhaps you should leave it out.',
        "<resources>: a JVM reads all of the class path from the guest's disk; perhaps you should leave it out.",
        '<programs>: a JVM is the only program of its image; perhaps you should leave out <program> and <programs>',
        '<maxHeap>: a heap of 1g does not fit into the 512 MB of the guest',
        '<jvmProgram>: /bin/true cannot be baked: it is no Rumprun program (it has no .note.rumprun.bakerecipe)',
        "<jreDirectory>: $basedir is no library tree of Java 8: it has no rt.jar",
        "<hostname>: 'no name' is no host's name")
