// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

/** {@link java.util.IllegalFormatException}. */
@SuppressWarnings("serial")
public class TIllegalFormatException extends IllegalArgumentException {

    TIllegalFormatException() {
    }

    TIllegalFormatException(String message) {
        super(message);
    }
}
