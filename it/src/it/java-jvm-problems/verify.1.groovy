// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('The configuration has 2 problems:',
        '<jvmProgram>: a JVM in the image needs a java program that was made for Rumprun; perhaps you should build the'
                + ' openjdk8 of rumprun-packages, and name its bin/java.',
        '<jreDirectory>: a JVM needs its library tree; perhaps you should name the directory jre/lib of the same build')
