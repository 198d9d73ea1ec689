// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

/** {@link java.util.IllegalFormatWidthException}. */
@SuppressWarnings("serial")
public class TIllegalFormatWidthException extends TIllegalFormatException {

    private final int width;

    public TIllegalFormatWidthException(int width) {
        this.width = width;
    }

    public int getWidth() {
        return width;
    }

    @Override
    public String getMessage() {
        return Integer.toString(width);
    }
}
