// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as users write them: {@code 65536}, {@code 64k}, {@code 2m}. */
public final class ByteSize {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})\\s*([kmg]?)(?:b|ib)?");
    private static final String UNITS = "kmg";
    private static final int BITS = 10;

    private ByteSize() {
    }

    /** The number of bytes; nothing if the text is no size. */
    public static OptionalLong parse(String text) {
        Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
        return OptionalLong.of(Long.parseLong(matcher.group(1)) << BITS * unit);
    }
}
