// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

/** Of {@link IndexOutOfBoundsException}. */
public final class TIndexOutOfBoundsExceptionMembers {

    private TIndexOutOfBoundsExceptionMembers() {
    }

    public static String constructor(int index) {
        return "Index out of range: " + index;
    }
}
