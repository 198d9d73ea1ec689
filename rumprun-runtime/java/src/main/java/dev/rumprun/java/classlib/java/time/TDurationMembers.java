// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.time;

import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

public final class TDurationMembers {

    private TDurationMembers() {
    }

    private static final int HOURS_PER_DAY = 24;
    private static final int PER_HOUR = 60;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final long NANOS_PER_DAY = SECONDS_PER_DAY * 1_000_000_000L;
    private static final int NANOS_PER_MILLI = 1_000_000;

    public static long toSeconds(Duration duration) {
        return duration.getSeconds();
    }

    public static long toDaysPart(Duration duration) {
        return duration.getSeconds() / SECONDS_PER_DAY;
    }

    public static int toHoursPart(Duration duration) {
        return (int) (duration.toHours() % HOURS_PER_DAY);
    }

    public static int toMinutesPart(Duration duration) {
        return (int) (duration.toMinutes() % PER_HOUR);
    }

    public static int toSecondsPart(Duration duration) {
        return (int) (duration.getSeconds() % PER_HOUR);
    }

    public static int toMillisPart(Duration duration) {
        return duration.getNano() / NANOS_PER_MILLI;
    }

    public static int toNanosPart(Duration duration) {
        return duration.getNano();
    }

    public static long dividedBy(Duration duration, Duration divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("Cannot divide by zero");
        }
        return nanos(duration).divide(nanos(divisor)).longValueExact();
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds()).multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
    }

    public static Duration truncatedTo(Duration duration, TemporalUnit unit) {
        if (unit == ChronoUnit.SECONDS && (duration.getSeconds() >= 0 || duration.getNano() == 0)) {
            return Duration.ofSeconds(duration.getSeconds());
        }
        if (unit == ChronoUnit.NANOS) {
            return duration;
        }
        Duration size = unit.getDuration();
        if (size.getSeconds() > SECONDS_PER_DAY) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long step = size.toNanos();
        if (NANOS_PER_DAY % step != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long ofDay = duration.getSeconds() % SECONDS_PER_DAY * 1_000_000_000L + duration.getNano();
        return duration.plusNanos(ofDay / step * step - ofDay);
    }
}
