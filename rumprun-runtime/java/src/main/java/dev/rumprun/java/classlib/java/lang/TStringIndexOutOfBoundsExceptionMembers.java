// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

/** Of {@link StringIndexOutOfBoundsException}. */
public final class TStringIndexOutOfBoundsExceptionMembers {

    private TStringIndexOutOfBoundsExceptionMembers() {
    }

    public static String constructor(int index) {
        return "String index out of range: " + index;
    }
}
