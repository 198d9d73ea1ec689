// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import dev.rumprun.java.Static;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Of {@link Charset}. */
public final class TCharsetMembers {

    private TCharsetMembers() {
    }

    public static String toString(Charset charset) {
        return charset.name();
    }

    public static String displayName(Charset charset, Locale locale) {
        return charset.displayName();
    }

    /** The JDK's names of those that every Java has. */
    private static final Map<Charset, List<String>> NAMES = Map.of(
            StandardCharsets.US_ASCII, List.of("US-ASCII", "ASCII", "ISO646-US", "646", "cp367", "us", "csASCII"),
            StandardCharsets.ISO_8859_1, List.of("ISO-8859-1", "ISO8859_1", "ISO8859-1", "8859_1", "latin1", "l1",
                    "ISO_8859-1", "ISO_8859_1", "cp819", "IBM819", "csISOLatin1"),
            StandardCharsets.UTF_8, List.of("UTF-8", "UTF8", "unicode-1-1-utf-8"),
            StandardCharsets.UTF_16, List.of("UTF-16", "UTF16", "UTF_16", "unicode", "UnicodeBig"),
            StandardCharsets.UTF_16BE, List.of("UTF-16BE", "UTF_16BE", "UnicodeBigUnmarked", "X-UTF-16BE"),
            StandardCharsets.UTF_16LE, List.of("UTF-16LE", "UTF_16LE", "UnicodeLittleUnmarked", "X-UTF-16LE"));

    private static Optional<Charset> find(String name) {
        if (name == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        if (name.isEmpty() || !name.chars().allMatch(TCharsetMembers::isLegal) || !isLetterOrDigit(name.charAt(0))) {
            throw new IllegalCharsetNameException(name);
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name::equalsIgnoreCase))
                .map(Map.Entry::getKey).findFirst();
    }

    private static boolean isLegal(int character) {
        return isLetterOrDigit(character) || "-+.:_".indexOf(character) >= 0;
    }

    private static boolean isLetterOrDigit(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    @Static
    public static Charset forName(String name) {
        return find(name).orElseThrow(() -> new UnsupportedCharsetException(name));
    }

    @Static
    public static boolean isSupported(String name) {
        return find(name).isPresent();
    }

    @Static
    public static SortedMap<String, Charset> availableCharsets() {
        SortedMap<String, Charset> charsets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        NAMES.keySet().forEach(charset -> charsets.put(charset.name(), charset));
        return charsets;
    }
}
