// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

/** {@link java.util.UnknownFormatFlagsException}. */
@SuppressWarnings("serial")
public class TUnknownFormatFlagsException extends TIllegalFormatException {

    private final String flags;

    public TUnknownFormatFlagsException(String flags) {
        this.flags = flags;
    }

    public String getFlags() {
        return flags;
    }

    @Override
    public String getMessage() {
        return "Flags = " + flags;
    }
}
