// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import org.teavm.interop.StaticInit;

/** What happens when the heap is full: an error is thrown, as by the JDK, where TeaVM would end the program. */
@StaticInit
public final class OutOfMemory {

    private static final String MESSAGE = "Java heap space";

    /** For when there is no room for another. */
    private static final OutOfMemoryError LAST = new OutOfMemoryError(MESSAGE);

    private static boolean making;

    private OutOfMemory() {
    }

    /** The error to throw. */
    public static OutOfMemoryError error() {
        if (making) {
            making = false;
            return LAST;
        }
        making = true;
        OutOfMemoryError error = new OutOfMemoryError(MESSAGE);
        making = false;
        return error;
    }
}
