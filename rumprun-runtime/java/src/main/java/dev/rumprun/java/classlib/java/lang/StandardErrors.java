// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import java.io.PrintStream;
import org.teavm.classlib.impl.console.StderrOutputStream;

/** What {@code System.err} is. */
final class StandardErrors {

    private static PrintStream stream = new PrintStream(StderrOutputStream.INSTANCE, false);

    private StandardErrors() {
    }

    static PrintStream stream() {
        return stream;
    }

    static void set(PrintStream other) {
        stream = other;
    }
}
