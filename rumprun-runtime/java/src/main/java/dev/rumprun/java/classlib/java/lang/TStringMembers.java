// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Before;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of {@link String}. */
public final class TStringMembers {

    /** Characters with what they are in upper case, where that is more than one. */
    private static final String LONGER_IN_UPPER_CASE =
            "\u00dfSS \u0149\u02bcN \u01f0J\u030c \u0390\u0399\u0308\u0301 \u03b0\u03a5\u0308\u0301 "
            + "\u0587\u0535\u0552 \u1e96H\u0331 \u1e97T\u0308 \u1e98W\u030a \u1e99Y\u030a \u1e9aA\u02be "
            + "\u1f50\u03a5\u0313 \u1f52\u03a5\u0313\u0300 \u1f54\u03a5\u0313\u0301 \u1f56\u03a5\u0313\u0342 "
            + "\u1f80\u1f08\u0399 \u1f81\u1f09\u0399 \u1f82\u1f0a\u0399 \u1f83\u1f0b\u0399 \u1f84\u1f0c\u0399 "
            + "\u1f85\u1f0d\u0399 \u1f86\u1f0e\u0399 \u1f87\u1f0f\u0399 \u1f88\u1f08\u0399 \u1f89\u1f09\u0399 "
            + "\u1f8a\u1f0a\u0399 \u1f8b\u1f0b\u0399 \u1f8c\u1f0c\u0399 \u1f8d\u1f0d\u0399 \u1f8e\u1f0e\u0399 "
            + "\u1f8f\u1f0f\u0399 \u1f90\u1f28\u0399 \u1f91\u1f29\u0399 \u1f92\u1f2a\u0399 \u1f93\u1f2b\u0399 "
            + "\u1f94\u1f2c\u0399 \u1f95\u1f2d\u0399 \u1f96\u1f2e\u0399 \u1f97\u1f2f\u0399 \u1f98\u1f28\u0399 "
            + "\u1f99\u1f29\u0399 \u1f9a\u1f2a\u0399 \u1f9b\u1f2b\u0399 \u1f9c\u1f2c\u0399 \u1f9d\u1f2d\u0399 "
            + "\u1f9e\u1f2e\u0399 \u1f9f\u1f2f\u0399 \u1fa0\u1f68\u0399 \u1fa1\u1f69\u0399 \u1fa2\u1f6a\u0399 "
            + "\u1fa3\u1f6b\u0399 \u1fa4\u1f6c\u0399 \u1fa5\u1f6d\u0399 \u1fa6\u1f6e\u0399 \u1fa7\u1f6f\u0399 "
            + "\u1fa8\u1f68\u0399 \u1fa9\u1f69\u0399 \u1faa\u1f6a\u0399 \u1fab\u1f6b\u0399 \u1fac\u1f6c\u0399 "
            + "\u1fad\u1f6d\u0399 \u1fae\u1f6e\u0399 \u1faf\u1f6f\u0399 \u1fb2\u1fba\u0399 \u1fb3\u0391\u0399 "
            + "\u1fb4\u0386\u0399 \u1fb6\u0391\u0342 \u1fb7\u0391\u0342\u0399 \u1fbc\u0391\u0399 "
            + "\u1fc2\u1fca\u0399 \u1fc3\u0397\u0399 \u1fc4\u0389\u0399 \u1fc6\u0397\u0342 "
            + "\u1fc7\u0397\u0342\u0399 \u1fcc\u0397\u0399 \u1fd2\u0399\u0308\u0300 \u1fd3\u0399\u0308\u0301 "
            + "\u1fd6\u0399\u0342 \u1fd7\u0399\u0308\u0342 \u1fe2\u03a5\u0308\u0300 \u1fe3\u03a5\u0308\u0301 "
            + "\u1fe4\u03a1\u0313 \u1fe6\u03a5\u0342 \u1fe7\u03a5\u0308\u0342 \u1ff2\u1ffa\u0399 "
            + "\u1ff3\u03a9\u0399 \u1ff4\u038f\u0399 \u1ff6\u03a9\u0342 \u1ff7\u03a9\u0342\u0399 "
            + "\u1ffc\u03a9\u0399 \ufb00FF \ufb01FI \ufb02FL \ufb03FFI \ufb04FFL \ufb05ST \ufb06ST "
            + "\ufb13\u0544\u0546 \ufb14\u0544\u0535 \ufb15\u0544\u053b \ufb16\u054e\u0546 \ufb17\u0544\u053d ";
    private static final char DOTTED_I = '\u0130';
    private static final char SIGMA = '\u03a3';
    private static final char FINAL_SIGMA = '\u03c2';

    private TStringMembers() {
    }

    @Before
    public static void charAt(String text, int index) {
        if (index < 0 || index >= text.length()) {
            throw new StringIndexOutOfBoundsException(index);
        }
    }

    @Before
    public static void codePointAt(String text, int index) {
        if (index < 0 || index >= text.length()) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + text.length());
        }
    }

    @Before
    public static void substring(String text, int begin, int end) {
        Ranges.check(begin, end, text.length());
    }

    @Before
    public static void getChars(String text, int begin, int end, char[] target, int at) {
        Ranges.check(begin, end, text.length());
        Ranges.checkCount(at, end - begin, target.length);
    }

    @Before
    public static void repeat(String text, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean equalsIgnoreCase(String text, String other) {
        return other != null && text.length() == other.length() && text.compareToIgnoreCase(other) == 0;
    }

    public static int compareToIgnoreCase(String text, String other) {
        int length = Math.min(text.length(), other.length());
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            char two = other.charAt(i);
            if (one != two) {
                int difference = fold(one) - fold(two);
                if (difference != 0) {
                    return difference;
                }
            }
        }
        return text.length() - other.length();
    }

    private static char fold(char character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    public static boolean startsWith(String text, String prefix, int offset) {
        return offset >= 0 && offset <= text.length() - prefix.length()
                && text.regionMatches(offset, prefix, 0, prefix.length());
    }

    public static String toUpperCase(String text, Locale locale) {
        return toUpperCase(text);
    }

    public static String toUpperCase(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                upper.appendCodePoint(Character.toUpperCase(codePoint));
            } else {
                int longer = character < LONGER_IN_UPPER_CASE.charAt(0) ? -1 : longer(character);
                if (longer < 0) {
                    upper.append(Character.toUpperCase(character));
                } else {
                    upper.append(LONGER_IN_UPPER_CASE, longer + 1, LONGER_IN_UPPER_CASE.indexOf(' ', longer));
                }
            }
        }
        return same(text, upper);
    }

    private static int longer(char character) {
        int index = LONGER_IN_UPPER_CASE.indexOf(character);
        return index <= 0 || LONGER_IN_UPPER_CASE.charAt(index - 1) == ' ' ? index : -1;
    }

    public static String toLowerCase(String text, Locale locale) {
        return toLowerCase(text);
    }

    public static String toLowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                lower.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (character == DOTTED_I) {
                lower.append("i\u0307");
            } else if (character == SIGMA && endsWord(text, i)) {
                lower.append(FINAL_SIGMA);
            } else {
                lower.append(Character.toLowerCase(character));
            }
        }
        return same(text, lower);
    }

    private static boolean endsWord(String text, int index) {
        return index > 0 && Character.isLetter(text.charAt(index - 1))
                && (index + 1 == text.length() || !Character.isLetter(text.charAt(index + 1)));
    }

    private static String same(String text, StringBuilder other) {
        return text.contentEquals(other) ? text : other.toString();
    }

    public static String[] split(String text, String regex) {
        return split(text, regex, 0);
    }

    public static String[] split(String text, String regex, int limit) {
        List<String> parts = new ArrayList<>();
        int separator = separator(regex);
        Matcher matcher = separator < 0 ? Pattern.compile(regex).matcher(text) : null;
        int begin = 0;
        while (limit <= 0 || parts.size() < limit - 1) {
            int start = matcher == null ? text.indexOf(separator, begin) : matcher.find() ? matcher.start() : -1;
            if (start < 0) {
                break;
            }
            int end = matcher == null ? start + 1 : matcher.end();
            // Nothing at the beginning separates nothing.
            if (end > 0) {
                parts.add(text.substring(begin, start));
                begin = end;
            }
        }
        parts.add(text.substring(begin));
        if (limit == 0) {
            while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
                parts.remove(parts.size() - 1);
            }
            if (begin > 0 && parts.get(0).isEmpty() && parts.size() == 1) {
                parts.clear();
            }
        }
        return parts.toArray(new String[0]);
    }

    /** The only character that an expression stands for; -1 if it stands for more. */
    private static int separator(String regex) {
        if (regex.length() == 1) {
            return ".$|()[{^?*+\\".contains(regex) || Character.isSurrogate(regex.charAt(0)) ? -1 : regex.charAt(0);
        }
        boolean isEscaped = regex.length() == 2 && regex.charAt(0) == '\\' && regex.charAt(1) < 0x80
                && !Character.isLetterOrDigit(regex.charAt(1));
        return isEscaped ? regex.charAt(1) : -1;
    }

    public static Stream<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                lines.add(text.substring(begin, i));
                if (character == '\r' && text.startsWith("\n", i + 1)) {
                    i++;
                }
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return lines.stream();
    }

    public static String indent(String text, int count) {
        if (text.isEmpty()) {
            return "";
        }
        String blanks = " ".repeat(Math.max(count, 0));
        return text.lines().map(line -> blanks + line.substring(blanks(line, -count)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int blanks(String line, int most) {
        int count = 0;
        while (count < most && count < line.length() && Character.isWhitespace(line.charAt(count))) {
            count++;
        }
        return count;
    }

    public static <R> R transform(String text, Function<? super String, ? extends R> function) {
        return function.apply(text);
    }

    public static String constructor(byte[] bytes, String charset) throws UnsupportedEncodingException {
        return new String(bytes, charset(charset));
    }

    public static String constructor(byte[] bytes, int offset, int length, String charset)
            throws UnsupportedEncodingException {
        return new String(bytes, offset, length, charset(charset));
    }

    public static byte[] getBytes(String text, String charset) throws UnsupportedEncodingException {
        return text.getBytes(charset(charset));
    }

    private static Charset charset(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }
}
