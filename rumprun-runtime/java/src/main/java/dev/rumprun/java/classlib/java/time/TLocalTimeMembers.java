// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.time;

import dev.rumprun.java.Static;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

public final class TLocalTimeMembers {

    private TLocalTimeMembers() {
    }

    @Static
    public static LocalTime ofInstant(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).toLocalTime();
    }

    public static long toEpochSecond(LocalTime time, LocalDate date, ZoneOffset offset) {
        return date.atTime(time).toEpochSecond(offset);
    }
}
