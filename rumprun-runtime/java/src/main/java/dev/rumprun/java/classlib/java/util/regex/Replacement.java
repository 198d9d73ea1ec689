// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.regex;

import java.util.regex.Matcher;

/** What comes into the place of a match. */
final class Replacement {

    private static final int DECIMAL = 10;

    private final Matcher matcher;
    private final String text;
    private final StringBuilder expanded = new StringBuilder();
    private int next;

    private Replacement(Matcher matcher, String text) {
        this.matcher = matcher;
        this.text = text;
    }

    /** A text with the groups that it names; those without a match are empty. */
    static String expand(Matcher matcher, String text) {
        return text.indexOf('$') < 0 && text.indexOf('\\') < 0 ? text : new Replacement(matcher, text).expand();
    }

    private String expand() {
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == '\\') {
                if (next == text.length()) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                expanded.append(text.charAt(next++));
            } else if (c == '$') {
                String group = group();
                expanded.append(group == null ? "" : group);
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    private String group() {
        if (next == text.length()) {
            throw new IllegalArgumentException("Illegal group reference: group index is missing");
        }
        if (text.charAt(next) == '{') {
            next++;
            return named();
        }
        int number = digit();
        if (number < 0) {
            throw new IllegalArgumentException("Illegal group reference");
        }
        next++;
        while (digit() >= 0 && number * DECIMAL + digit() <= matcher.groupCount()) {
            number = number * DECIMAL + digit();
            next++;
        }
        if (number > matcher.groupCount()) {
            throw new IndexOutOfBoundsException("No group " + number);
        }
        return matcher.group(number);
    }

    private int digit() {
        int digit = next < text.length() ? text.charAt(next) - '0' : -1;
        return digit < DECIMAL ? digit : -1;
    }

    private String named() {
        int start = next;
        while (next < text.length() && Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) < 0x80) {
            next++;
        }
        String name = text.substring(start, next);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("named capturing group has 0 length name");
        }
        if (next == text.length() || text.charAt(next) != '}') {
            throw new IllegalArgumentException("named capturing group is missing trailing '}'");
        }
        if (name.charAt(0) <= '9') {
            throw new IllegalArgumentException("capturing group name {" + name + "} starts with digit character");
        }
        next++;
        try {
            return matcher.group(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("No group with name {" + name + "}");
        }
    }
}
