// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.charset.CharacterCodingException;

/** {@link java.nio.charset.UnmappableCharacterException}. */
@SuppressWarnings("serial")
public class TUnmappableCharacterException extends CharacterCodingException {

    private final int length;

    public TUnmappableCharacterException(int length) {
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
