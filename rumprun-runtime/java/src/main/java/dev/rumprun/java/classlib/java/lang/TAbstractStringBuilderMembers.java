// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Before;

/** Of the class that {@link StringBuilder} and {@link StringBuffer} extend. */
public final class TAbstractStringBuilderMembers {

    private TAbstractStringBuilderMembers() {
    }

    @Before
    public static void charAt(CharSequence text, int index) {
        Ranges.checkIndex(index, text.length());
    }

    /** What a longer text has at its end are zeros, not what was there before. */
    @Before
    public static void setLength(CharSequence text, int length) {
        if (length < 0) {
            throw new StringIndexOutOfBoundsException(length);
        }
        if (length <= text.length()) {
            return;
        }
        char[] added = new char[length - text.length()];
        if (text instanceof StringBuilder builder) {
            builder.append(added);
        } else {
            ((StringBuffer) text).append(added);
        }
    }

    @Before
    public static void setCharAt(CharSequence text, int index, char character) {
        Ranges.checkIndex(index, text.length());
    }

    @Before
    public static void deleteCharAt(CharSequence text, int index) {
        Ranges.checkIndex(index, text.length());
    }

    @Before
    public static void delete(CharSequence text, int start, int end) {
        Ranges.checkStart(start, Math.min(end, text.length()), text.length());
    }

    @Before
    public static void replace(CharSequence text, int start, int end, String replacement) {
        Ranges.checkStart(start, Math.min(end, text.length()), text.length());
    }

    @Before
    public static void substring(CharSequence text, int start) {
        Ranges.checkStart(start, text.length(), text.length());
    }

    @Before
    public static void substring(CharSequence text, int start, int end) {
        Ranges.checkStart(start, end, text.length());
    }

    @Before
    public static void insert(CharSequence text, int offset, String inserted) {
        checkOffset(text, offset);
    }

    @Before
    public static void insert(CharSequence text, int offset, char inserted) {
        checkOffset(text, offset);
    }

    @Before
    public static void append(CharSequence text, CharSequence appended, int start, int end) {
        int length = appended == null ? "null".length() : appended.length();
        if (start < 0 || start > end || end > length) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + length);
        }
    }

    /** Turns pairs of surrogates around, for them to be in their order afterwards. */
    @Before
    public static void reverse(CharSequence text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                char high = text.charAt(i);
                set(text, i, text.charAt(i + 1));
                set(text, ++i, high);
            }
        }
    }

    private static void set(CharSequence text, int index, char character) {
        if (text instanceof StringBuilder builder) {
            builder.setCharAt(index, character);
        } else {
            ((StringBuffer) text).setCharAt(index, character);
        }
    }

    private static void checkOffset(CharSequence text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + text.length());
        }
    }
}
