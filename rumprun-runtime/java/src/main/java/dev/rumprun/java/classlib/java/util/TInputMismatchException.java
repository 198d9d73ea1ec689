// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.NoSuchElementException;

/** {@link java.util.InputMismatchException}. */
@SuppressWarnings("serial")
public class TInputMismatchException extends NoSuchElementException {

    public TInputMismatchException() {
    }

    public TInputMismatchException(String message) {
        super(message);
    }
}
