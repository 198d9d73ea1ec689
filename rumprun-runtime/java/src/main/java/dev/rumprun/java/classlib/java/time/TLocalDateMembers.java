// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.time;

import dev.rumprun.java.Static;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public final class TLocalDateMembers {

    public static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private TLocalDateMembers() {
    }

    @Static
    public static LocalDate ofInstant(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).toLocalDate();
    }

    public static long toEpochSecond(LocalDate date, LocalTime time, ZoneOffset offset) {
        return date.atTime(time).toEpochSecond(offset);
    }

    public static Stream<LocalDate> datesUntil(LocalDate date, LocalDate end) {
        if (end.isBefore(date)) {
            throw new IllegalArgumentException(end + " < " + date);
        }
        return LongStream.range(date.toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }
}
