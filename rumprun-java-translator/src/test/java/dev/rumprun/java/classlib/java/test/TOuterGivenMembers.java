// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.test;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.io.Closeable;

/** Members for a class that is made by a test. */
public abstract class TOuterGivenMembers implements Closeable {

    public static final String FIELD = "field";

    private TOuterGivenMembers() {
    }

    public static int length(Object self, String added) {
        return helper(added);
    }

    @Static
    public static void first(String text, long number) {
        helper(text);
    }

    public static String constructor(char[] text) {
        return new String(text);
    }

    @Before
    public static void cut(Object self, int length) {
        helper("");
    }

    private static int helper(String text) {
        return text.length();
    }
}
