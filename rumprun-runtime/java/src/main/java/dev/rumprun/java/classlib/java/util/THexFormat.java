// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.HexFormat;
import java.util.Objects;

/** {@link HexFormat}. */
public final class THexFormat {

    private static final String LOWER = "0123456789abcdef";
    private static final String UPPER = "0123456789ABCDEF";
    private static final int BITS = 4;

    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final String digits;

    private THexFormat(String delimiter, String prefix, String suffix, String digits) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.digits = digits;
    }

    public static HexFormat of() {
        return ofDelimiter("");
    }

    public static HexFormat ofDelimiter(String delimiter) {
        return format(delimiter, "", "", LOWER);
    }

    private static HexFormat format(String delimiter, String prefix, String suffix, String digits) {
        return (HexFormat) (Object) new THexFormat(delimiter, prefix, suffix, digits);
    }

    public HexFormat withDelimiter(String other) {
        return format(other, prefix, suffix, digits);
    }

    public HexFormat withPrefix(String other) {
        return format(delimiter, other, suffix, digits);
    }

    public HexFormat withSuffix(String other) {
        return format(delimiter, prefix, other, digits);
    }

    public HexFormat withUpperCase() {
        return format(delimiter, prefix, suffix, UPPER);
    }

    public HexFormat withLowerCase() {
        return format(delimiter, prefix, suffix, LOWER);
    }

    public String delimiter() {
        return delimiter;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public boolean isUpperCase() {
        return digits.equals(UPPER);
    }

    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    public String formatHex(byte[] bytes, int from, int to) {
        return formatHex(new StringBuilder(), bytes, from, to).toString();
    }

    public <A extends Appendable> A formatHex(A target, byte[] bytes) {
        return formatHex(target, bytes, 0, bytes.length);
    }

    public <A extends Appendable> A formatHex(A target, byte[] bytes, int from, int to) {
        Objects.requireNonNull(target, "out");
        Objects.checkFromToIndex(from, to, bytes.length);
        try {
            for (int i = from; i < to; i++) {
                if (i > from) {
                    target.append(delimiter);
                }
                target.append(prefix).append(toHighHexDigit(bytes[i])).append(toLowHexDigit(bytes[i])).append(suffix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return target;
    }

    public byte[] parseHex(char[] text, int from, int to) {
        return parseHex(CharBuffer.wrap(text), from, to);
    }

    public byte[] parseHex(CharSequence text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        return parseHex(text.subSequence(from, to));
    }

    public byte[] parseHex(CharSequence text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        int length = prefix.length() + 2 + suffix.length();
        int stride = length + delimiter.length();
        if ((text.length() + delimiter.length()) % stride != 0) {
            throw new IllegalArgumentException(stride == 2
                    ? "string length not even: " + text.length()
                    : "extra or missing delimiters or values consisting of prefix, two hexadecimal digits, and suffix");
        }
        byte[] bytes = new byte[(text.length() + delimiter.length()) / stride];
        expect(text, 0, prefix);
        String between = suffix + delimiter + prefix;
        for (int i = 0; i < bytes.length; i++) {
            int place = i * stride + prefix.length();
            bytes[i] = (byte) (fromHexDigit(text.charAt(place)) << BITS | fromHexDigit(text.charAt(place + 1)));
            expect(text, place + 2, i + 1 < bytes.length ? between : suffix);
        }
        return bytes;
    }

    private static void expect(CharSequence text, int place, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (text.charAt(place + i) != literal.charAt(i)) {
                throw new IllegalArgumentException(("found: \"" + text.subSequence(place, place + literal.length())
                        + "\", expected: \"" + literal + "\", index: " + place
                        + " ch: " + (int) text.charAt(place + i))
                                .replace("\n", "\\n").replace("\r", "\\r"));
            }
        }
    }

    public char toLowHexDigit(int value) {
        return digits.charAt(value & 0xf);
    }

    public char toHighHexDigit(int value) {
        return digits.charAt(value >> BITS & 0xf);
    }

    public <A extends Appendable> A toHexDigits(A target, byte value) {
        Objects.requireNonNull(target, "out");
        try {
            target.append(toHexDigits(value));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    public String toHexDigits(byte value) {
        return toHexDigits(value, Byte.SIZE / BITS);
    }

    public String toHexDigits(char value) {
        return toHexDigits(value, Character.SIZE / BITS);
    }

    public String toHexDigits(short value) {
        return toHexDigits(value, Short.SIZE / BITS);
    }

    public String toHexDigits(int value) {
        return toHexDigits(value, Integer.SIZE / BITS);
    }

    public String toHexDigits(long value) {
        return toHexDigits(value, Long.SIZE / BITS);
    }

    public String toHexDigits(long value, int count) {
        if (count < 0 || count > Long.SIZE / BITS) {
            throw new IllegalArgumentException("number of digits: " + count);
        }
        char[] text = new char[count];
        for (int i = 0; i < count; i++) {
            text[count - 1 - i] = toLowHexDigit((int) (value >> i * BITS));
        }
        return new String(text);
    }

    public static boolean isHexDigit(int character) {
        return digit(character) >= 0;
    }

    private static int digit(int character) {
        return character < 0x80 ? Character.digit(character, 1 << BITS) : -1;
    }

    public static int fromHexDigit(int character) {
        int digit = digit(character);
        if (digit < 0) {
            throw new NumberFormatException("not a hexadecimal digit: \"" + (char) character + "\" = " + character);
        }
        return digit;
    }

    public static int fromHexDigits(CharSequence text) {
        return fromHexDigits(text, 0, text.length());
    }

    public static int fromHexDigits(CharSequence text, int from, int to) {
        return (int) number(text, from, to, Integer.SIZE / BITS);
    }

    public static long fromHexDigitsToLong(CharSequence text) {
        return fromHexDigitsToLong(text, 0, text.length());
    }

    public static long fromHexDigitsToLong(CharSequence text, int from, int to) {
        return number(text, from, to, Long.SIZE / BITS);
    }

    private static long number(CharSequence text, int from, int to, int limit) {
        Objects.checkFromToIndex(from, to, text.length());
        if (to - from > limit) {
            throw new IllegalArgumentException("string length greater than " + limit + ": " + (to - from));
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number << BITS | fromHexDigit(text.charAt(i));
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HexFormat format && toString().equals(format.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(delimiter, prefix, suffix) * 31 + Boolean.hashCode(isUpperCase());
    }

    @Override
    public String toString() {
        return "uppercase: " + isUpperCase() + ", delimiter: \"" + delimiter + "\", prefix: \"" + prefix
                + "\", suffix: \"" + suffix + '"';
    }
}
