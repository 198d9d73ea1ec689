// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Date;
import java.util.Map;
import java.util.function.BiConsumer;

/** Properties as files have them. */
final class PropertyText {

    private static final String SPACE = " \t\f";
    private static final String PLAIN_ESCAPES = "=:#!\\";
    private static final String NAMES = "tnrf";
    private static final String NAMED = "\t\n\r\f";
    private static final int HEX = 16;
    private static final int DIGITS = 4;
    private static final char LAST_OF_LATIN = '\u00ff';

    private PropertyText() {
    }

    static void read(Reader source, BiConsumer<String, String> target) throws IOException {
        BufferedReader reader = new BufferedReader(source);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            StringBuilder all = new StringBuilder(withoutSpace(line));
            if (all.isEmpty() || all.charAt(0) == '#' || all.charAt(0) == '!') {
                continue;
            }
            while (goesOn(all)) {
                all.setLength(all.length() - 1);
                String next = reader.readLine();
                if (next != null) {
                    all.append(withoutSpace(next));
                } else {
                    break;
                }
            }
            if (!all.isEmpty()) {
                split(all.toString(), target);
            }
        }
    }

    private static String withoutSpace(String line) {
        return line.substring(behindSpace(line, 0));
    }

    private static int behindSpace(String line, int start) {
        int end = start;
        while (end < line.length() && SPACE.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(CharSequence line) {
        int start = line.length();
        while (start > 0 && line.charAt(start - 1) == '\\') {
            start--;
        }
        return (line.length() - start) % 2 == 1;
    }

    private static void split(String line, BiConsumer<String, String> target) {
        int end = 0;
        while (end < line.length() && (SPACE + "=:").indexOf(line.charAt(end)) < 0) {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, line.length());
        int start = behindSpace(line, end);
        if (start < line.length() && (line.charAt(start) == '=' || line.charAt(start) == ':')) {
            start = behindSpace(line, start + 1);
        }
        target.accept(unescaped(line.substring(0, end)), unescaped(line.substring(start)));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && ++i < text.length()) {
                c = text.charAt(i);
                int name = NAMES.indexOf(c);
                if (c == 'u') {
                    plain.append(numbered(text, i + 1));
                    i += DIGITS;
                } else {
                    plain.append(name < 0 ? c : NAMED.charAt(name));
                }
            } else if (c != '\\') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char numbered(String text, int start) {
        int number = 0;
        for (int i = start; i < start + DIGITS; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), HEX) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
            }
            number = number * HEX + digit;
        }
        return (char) number;
    }

    /**
     * Writes properties with the date.
     *
     * @param comment null for none
     * @param isAscii whether other characters are written by their numbers
     */
    static void write(Map<Object, Object> properties, String comment, boolean isAscii, Writer target)
            throws IOException {
        BufferedWriter writer = new BufferedWriter(target);
        if (comment != null) {
            writeComment(comment, writer);
        }
        writer.write("#" + new Date());
        writer.newLine();
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            writer.write(escaped((String) entry.getKey(), true, isAscii) + "="
                    + escaped((String) entry.getValue(), false, isAscii));
            writer.newLine();
        }
        writer.flush();
    }

    private static void writeComment(String comment, BufferedWriter writer) throws IOException {
        writer.write("#");
        for (int i = 0; i < comment.length(); i++) {
            char c = comment.charAt(i);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && comment.startsWith("\n", i + 1)) {
                    i++;
                }
                writer.newLine();
                if (!comment.startsWith("#", i + 1) && !comment.startsWith("!", i + 1)) {
                    writer.write('#');
                }
            } else {
                writer.write(c > LAST_OF_LATIN ? number(c) : String.valueOf(c));
            }
        }
        writer.newLine();
    }

    private static String escaped(String text, boolean isKey, boolean isAscii) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int named = NAMED.indexOf(c);
            if (named >= 0) {
                escaped.append('\\').append(NAMES.charAt(named));
            } else if (PLAIN_ESCAPES.indexOf(c) >= 0 || c == ' ' && (isKey || i == 0)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(isAscii && (c < ' ' || c > '~') ? number(c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }

    private static String number(char c) {
        String digits = Integer.toHexString(c).toUpperCase();
        return "\\u" + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
