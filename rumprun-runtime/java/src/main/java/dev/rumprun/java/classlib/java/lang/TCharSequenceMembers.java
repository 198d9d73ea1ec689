// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Static;

public final class TCharSequenceMembers {

    private TCharSequenceMembers() {
    }

    @Static
    public static int compare(CharSequence a, CharSequence b) {
        return a == b ? 0 : a.toString().compareTo(b.toString());
    }

    public static boolean isEmpty(CharSequence text) {
        return text.length() == 0;
    }
}
