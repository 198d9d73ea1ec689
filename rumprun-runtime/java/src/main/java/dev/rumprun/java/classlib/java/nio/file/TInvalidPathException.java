// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.util.Objects;

/** {@link java.nio.file.InvalidPathException}. */
@SuppressWarnings("serial")
public class TInvalidPathException extends IllegalArgumentException {

    private final String input;
    private final int index;

    public TInvalidPathException(String input, String reason) {
        this(input, reason, -1);
    }

    public TInvalidPathException(String input, String reason, int index) {
        super(Objects.requireNonNull(reason));
        if (index < -1) {
            throw new IllegalArgumentException();
        }
        this.input = Objects.requireNonNull(input);
        this.index = index;
    }

    public String getInput() {
        return input;
    }

    public String getReason() {
        return super.getMessage();
    }

    public int getIndex() {
        return index;
    }

    @Override
    public String getMessage() {
        return getReason() + (index < 0 ? "" : " at index " + index) + ": " + input;
    }
}
