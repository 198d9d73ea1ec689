// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * A time of a file.
 *
 * @param seconds since 1970
 * @param nanos nanoseconds since the second has begun
 */
public record Moment(long seconds, int nanos) {

    private static final int MILLIS = 1000;
    private static final int NANOS = 1_000_000_000;
    private static final int NANOS_IN_MILLI = 1_000_000;

    public static Moment ofMillis(long millis) {
        return new Moment(Math.floorDiv(millis, MILLIS), (int) Math.floorMod(millis, (long) MILLIS) * NANOS_IN_MILLI);
    }

    public static Moment of(FileTime time) {
        long nanos = time.to(TimeUnit.NANOSECONDS);
        return new Moment(Math.floorDiv(nanos, NANOS), (int) Math.floorMod(nanos, (long) NANOS));
    }

    public FileTime toFileTime() {
        return FileTime.from(seconds * NANOS + nanos, TimeUnit.NANOSECONDS);
    }

    public long millis() {
        return seconds * MILLIS + nanos / NANOS_IN_MILLI;
    }

    int micros() {
        return nanos / MILLIS;
    }
}
