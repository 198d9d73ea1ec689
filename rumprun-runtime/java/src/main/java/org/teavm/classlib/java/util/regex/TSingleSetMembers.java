// SPDX-License-Identifier: Apache-2.0
package org.teavm.classlib.java.util.regex;

/**
 * A group without alternatives. In one that is repeated, as in {@code (a)+}, TeaVM takes the beginning of the first
 * repetition for that of the last.
 */
public final class TSingleSetMembers {

    private TSingleSetMembers() {
    }

    static void begin(TSingleSet group, int found, TMatchResultImpl result) {
        if (result.getStart(group.groupIndex) < found) {
            result.setStart(group.groupIndex, found);
        }
    }

    public static int find(TSingleSet group, int from, CharSequence text, TMatchResultImpl result) {
        int found = group.kid.find(from, text, result);
        begin(group, found, result);
        return found;
    }

    public static int findBack(TSingleSet group, int from, int to, CharSequence text, TMatchResultImpl result) {
        int found = group.kid.findBack(from, to, text, result);
        begin(group, found, result);
        return found;
    }
}
