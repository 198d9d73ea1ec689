// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.charset.IllegalCharsetNameException;

public final class TIllegalCharsetNameExceptionMembers {

    private TIllegalCharsetNameExceptionMembers() {
    }

    public static String getMessage(IllegalCharsetNameException exception) {
        return exception.getCharsetName();
    }
}
