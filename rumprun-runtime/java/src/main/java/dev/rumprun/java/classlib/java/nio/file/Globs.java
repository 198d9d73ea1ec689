// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.util.regex.PatternSyntaxException;

/** Patterns for paths, such as {@code *.{java,class}}, as regular expressions. */
final class Globs {

    private static final String SPECIAL = "\\.[]{}()<>*+-=!?^$|";
    private static final String NOT_SEPARATOR = "[^/]";

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int next;
    private boolean inGroup;

    private Globs(String glob) {
        this.glob = glob;
    }

    static String toRegex(String glob) {
        return new Globs(glob).convert();
    }

    private String convert() {
        while (next < glob.length()) {
            char c = glob.charAt(next++);
            switch (c) {
                case '*' -> star();
                case '?' -> regex.append(NOT_SEPARATOR);
                case '[' -> brackets();
                case '{' -> openGroup();
                case '}' -> closeGroup();
                case ',' -> regex.append(inGroup ? ")|(?:" : ",");
                case '\\' -> {
                    if (next == glob.length()) {
                        throw new PatternSyntaxException("No character to escape", glob, next - 1);
                    }
                    literal(glob.charAt(next++));
                }
                default -> literal(c);
            }
        }
        if (inGroup) {
            throw new PatternSyntaxException("Missing '}", glob, next - 1);
        }
        return regex.toString();
    }

    private void literal(char c) {
        if (SPECIAL.indexOf(c) >= 0) {
            regex.append('\\');
        }
        regex.append(c);
    }

    private void star() {
        if (next < glob.length() && glob.charAt(next) == '*') {
            regex.append(".*");
            next++;
        } else {
            regex.append(NOT_SEPARATOR).append('*');
        }
    }

    private void openGroup() {
        if (inGroup) {
            throw new PatternSyntaxException("Cannot nest groups", glob, next - 1);
        }
        regex.append("(?:(?:");
        inGroup = true;
    }

    private void closeGroup() {
        regex.append(inGroup ? "))" : "}");
        inGroup = false;
    }

    private void brackets() {
        regex.append("(?=").append(NOT_SEPARATOR).append(")[");
        if (next < glob.length() && glob.charAt(next) == '!') {
            regex.append('^');
            next++;
        }
        int start = next;
        while (next < glob.length() && (glob.charAt(next) != ']' || next == start)) {
            char c = glob.charAt(next);
            if (c == '/') {
                throw new PatternSyntaxException("Explicit 'name separator' in class", glob, next);
            }
            if (c != '-') {
                literal(c);
            } else {
                regex.append(next == start ? "\\-" : "-");
            }
            next++;
        }
        if (next == glob.length()) {
            throw new PatternSyntaxException("Missing ']", glob, next - 1);
        }
        regex.append(']');
        next++;
    }
}
