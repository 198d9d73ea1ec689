// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file.attribute;

import dev.rumprun.java.files.Moment;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** {@link FileTime}. */
public final class TFileTime implements Comparable<FileTime> {

    private static final long NANOS = 1_000_000_000L;

    private final Moment moment;

    private TFileTime(Moment moment) {
        this.moment = moment;
    }

    private static FileTime of(Moment moment) {
        return (FileTime) (Object) new TFileTime(moment);
    }

    private static Moment moment(FileTime time) {
        return ((TFileTime) (Object) time).moment;
    }

    public static FileTime fromMillis(long millis) {
        return of(Moment.ofMillis(millis));
    }

    public static FileTime from(long value, TimeUnit unit) {
        long seconds = unit.toSeconds(value);
        long nanos = unit.toNanos(value - unit.convert(seconds, TimeUnit.SECONDS));
        return of(nanos < 0 ? new Moment(seconds - 1, (int) (nanos + NANOS)) : new Moment(seconds, (int) nanos));
    }

    public static FileTime from(Instant instant) {
        return of(new Moment(instant.getEpochSecond(), instant.getNano()));
    }

    public long to(TimeUnit unit) {
        return unit.convert(moment.seconds(), TimeUnit.SECONDS) + unit.convert(moment.nanos(), TimeUnit.NANOSECONDS);
    }

    public long toMillis() {
        return moment.millis();
    }

    public Instant toInstant() {
        return Instant.ofEpochSecond(moment.seconds(), moment.nanos());
    }

    @Override
    public int compareTo(FileTime other) {
        Moment moment2 = moment(other);
        int seconds = Long.compare(moment.seconds(), moment2.seconds());
        return seconds != 0 ? seconds : Integer.compare(moment.nanos(), moment2.nanos());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileTime time && moment.equals(moment(time));
    }

    @Override
    public int hashCode() {
        return Objects.hash(moment.seconds(), moment.nanos());
    }

    /** The fraction ends where only zeros would follow. */
    @Override
    public String toString() {
        String text = toInstant().toString();
        return text.contains(".") ? text.replaceAll("0+Z$", "Z") : text;
    }
}
