// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 2 problems:',
        '<runtime>: app.Main is for Java 17, and the JVM is of Java 8 (',
        '<runtime>: library.Word is for Java 17, and the JVM is of Java 8 (',
        'compile with <maven.compiler.release>8</maven.compiler.release>')
