// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

/** A thread was not in the state that was needed. */
public class TIllegalThreadStateException extends IllegalArgumentException {

    public TIllegalThreadStateException() {
    }

    public TIllegalThreadStateException(String message) {
        super(message);
    }
}
