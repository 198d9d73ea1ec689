// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

public abstract class TStringBufferMembers implements Comparable<StringBuffer> {

    private TStringBufferMembers() {
    }

    public static int compareTo(StringBuffer text, StringBuffer other) {
        return text.toString().compareTo(other.toString());
    }

    public static StringBuffer append(StringBuffer text, CharSequence appended) {
        return text.append(String.valueOf(appended));
    }
}
