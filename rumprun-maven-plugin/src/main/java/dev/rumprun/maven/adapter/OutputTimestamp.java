// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.Problems;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

/** The time of a reproducible build, as Maven's plugins understand {@code project.build.outputTimestamp}. */
public final class OutputTimestamp {

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
        if (value == null || value.strip().length() < 2) {
            return fallback != null && fallback.matches("\\d{1,18}")
                    ? OptionalLong.of(Long.parseLong(fallback))
                    : OptionalLong.empty();
        }
        String text = value.strip();
        try {
            return OptionalLong.of(text.matches("\\d{1,18}")
                    ? Long.parseLong(text)
                    : OffsetDateTime.parse(text).toEpochSecond());
        } catch (DateTimeException e) {
            problems.add("<outputTimestamp>", "'" + text + "' is no time",
                    "write it like 2026-01-31T12:00:00Z, or as seconds since 1970");
            return OptionalLong.empty();
        }
    }
}
