// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

public abstract class TStringBuilderMembers implements Comparable<StringBuilder> {

    private TStringBuilderMembers() {
    }

    public static int compareTo(StringBuilder text, StringBuilder other) {
        return text.toString().compareTo(other.toString());
    }

    public static StringBuilder append(StringBuilder text, CharSequence appended) {
        return text.append(String.valueOf(appended));
    }
}
