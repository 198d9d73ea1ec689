// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.Problems;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as users write them: {@code 65536}, {@code 64k}, {@code 2m}. */
public final class ByteSize {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*([kmg]?)(?:b|ib)?");
    private static final String UNITS = "kmg";
    private static final int BITS = 10;

    private ByteSize() {
    }

    /**
     * Reads a size.
     *
     * @param element that it was written in, for a complaint
     * @return bytes; the smallest that passes any check, if it cannot be read
     */
    public static long parse(String element, String text, Problems problems) {
        Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            problems.add(element, "'" + text.strip() + "' is no size", "write a number of bytes, or one like 64k or 2m");
            return 1L << 2 * BITS;
        }
        int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
        return Long.parseLong(matcher.group(1)) << BITS * unit;
    }
}
