// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.Problems;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The time of a reproducible build, as Maven's plugins understand {@code project.build.outputTimestamp}. */
public final class OutputTimestamp {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");
    /** The compiler takes no later time. */
    private static final long MAX_SECONDS = 253_402_300_799L;

    private OutputTimestamp() {
    }

    /**
     * Reads it.
     *
     * @param value ISO 8601 with an offset, or seconds since 1970; one character or nothing means none
     * @param fallback the value of {@code SOURCE_DATE_EPOCH}; may be null
     * @return seconds since 1970
     */
    public static OptionalLong parse(String value, String fallback, Problems problems) {
        boolean none = value == null || value.strip().length() < 2;
        String text = none ? fallback : value.strip();
        if (text == null || none && !SECONDS.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            long seconds = SECONDS.matcher(text).matches()
                    ? Long.parseLong(text)
                    : OffsetDateTime.parse(text).toEpochSecond();
            if (seconds >= 0 && seconds <= MAX_SECONDS) {
                return OptionalLong.of(seconds);
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        problems.add("<outputTimestamp>", "'" + text + "' is no time between 1970 and 9999",
                "write it like 2026-01-31T12:00:00Z, or as seconds since 1970");
        return OptionalLong.empty();
    }
}
