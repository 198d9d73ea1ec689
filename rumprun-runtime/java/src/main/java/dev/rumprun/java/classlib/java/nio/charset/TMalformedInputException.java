// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.charset.CharacterCodingException;

/** {@link java.nio.charset.MalformedInputException}. */
@SuppressWarnings("serial")
public class TMalformedInputException extends CharacterCodingException {

    private final int length;

    public TMalformedInputException(int length) {
        this.length = length;
    }

    public int getInputLength() {
        return length;
    }

    @Override
    public String getMessage() {
        return "Input length = " + length;
    }
}
