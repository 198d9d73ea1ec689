// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

/** Of {@link ArrayIndexOutOfBoundsException}. */
public final class TArrayIndexOutOfBoundsExceptionMembers {

    private TArrayIndexOutOfBoundsExceptionMembers() {
    }

    public static String constructor(int index) {
        return "Array index out of range: " + index;
    }
}
