// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HttpDateTest {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final long YEAR_2500 = Instant.parse("2500-01-01T00:00:00Z").getEpochSecond();
    /** Not a whole number of days, so that all times of the day come up. */
    private static final long STEP = 50_021;

    @Test
    void isThatOfJavaTime() {
        for (long seconds = 0; seconds < YEAR_2500; seconds += STEP) {
            assertThat(HttpDate.of(seconds)).isEqualTo(FORMAT.format(Instant.ofEpochSecond(seconds)));
        }
    }
}
