// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.charset.UnsupportedCharsetException;

public final class TUnsupportedCharsetExceptionMembers {

    private TUnsupportedCharsetExceptionMembers() {
    }

    public static String getMessage(UnsupportedCharsetException exception) {
        return exception.getCharsetName();
    }
}
