// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Bytes as ISO 9660 writes numbers, texts and times. */
final class IsoBuffer {

    /** The last that a byte counted from 1900 can say. */
    private static final Instant LAST_TIME = Instant.parse("2155-12-31T23:59:59Z");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int FIRST_YEAR = 1900;

    private final ByteBuffer bytes;

    /** @param size in bytes; all of them are 0 */
    IsoBuffer(int size) {
        bytes = ByteBuffer.allocate(size);
    }

    /** What was written, and zeros. */
    byte[] array() {
        return bytes.array();
    }

    IsoBuffer number8(int number) {
        bytes.put((byte) number);
        return this;
    }

    /** First with the least byte first, then the other way round. */
    IsoBuffer number16(int number) {
        return little().put16(number).big().put16(number);
    }

    /** First with the least byte first, then the other way round. */
    IsoBuffer number32(long number) {
        return little().put32(number).big().put32(number);
    }

    /** In one order only. */
    IsoBuffer number16(int number, ByteOrder order) {
        bytes.order(order);
        return put16(number);
    }

    /** In one order only. */
    IsoBuffer number32(long number, ByteOrder order) {
        bytes.order(order);
        return put32(number);
    }

    IsoBuffer bytes(byte... more) {
        bytes.put(more);
        return this;
    }

    IsoBuffer text(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** With blanks behind it. */
    IsoBuffer text(String text, int length) {
        return text(text).text(" ".repeat(length - text.length()));
    }

    /** Leaves zeros before this position. */
    IsoBuffer at(int position) {
        bytes.position(position);
        return this;
    }

    /** In 7 bytes. */
    IsoBuffer time(Instant time) {
        ZonedDateTime t = utc(time);
        for (int field : new int[] {t.getYear() - FIRST_YEAR, t.getMonthValue(), t.getDayOfMonth(), t.getHour(),
            t.getMinute(), t.getSecond(), 0}) {
            number8(field);
        }
        return this;
    }

    /** In 17 bytes. */
    IsoBuffer longTime(Instant time) {
        return text(DIGITS.format(utc(time))).text("00").number8(0);
    }

    private static ZonedDateTime utc(Instant time) {
        return (time.isAfter(LAST_TIME) ? LAST_TIME : time).atZone(ZoneOffset.UTC);
    }

    private IsoBuffer little() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return this;
    }

    private IsoBuffer big() {
        bytes.order(ByteOrder.BIG_ENDIAN);
        return this;
    }

    private IsoBuffer put16(int number) {
        bytes.putShort((short) number);
        return this;
    }

    private IsoBuffer put32(long number) {
        bytes.putInt((int) number);
        return this;
    }
}
