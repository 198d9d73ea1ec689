// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/** {@link UUID}. */
@SuppressWarnings("serial")
public final class TUUID implements Serializable, Comparable<UUID> {

    private static final int HEX = 16;
    private static final int LONGEST = 36;
    private static final int GROUPS = 5;
    private static final int BYTES = 16;
    private static final int RANDOM = 4;
    private static final int NAMED = 3;
    private static final int TIMED = 1;
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private final long most;
    private final long least;

    public TUUID(long most, long least) {
        this.most = most;
        this.least = least;
    }

    public static UUID randomUUID() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return of(bytes, RANDOM);
    }

    public static UUID nameUUIDFromBytes(byte[] name) {
        try {
            return of(MessageDigest.getInstance("MD5").digest(name), NAMED);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID of(byte[] bytes, int version) {
        bytes[VERSION_BYTE] = (byte) (bytes[VERSION_BYTE] & 0x0f | version << 4);
        bytes[VARIANT_BYTE] = (byte) (bytes[VARIANT_BYTE] & 0x3f | 0x80);
        return new UUID(number(bytes, 0), number(bytes, Long.BYTES));
    }

    private static long number(byte[] bytes, int offset) {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | bytes[offset + i] & 0xff;
        }
        return number;
    }

    public static UUID fromString(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("UUID string too large");
        }
        int[] starts = new int[GROUPS + 1];
        int groups = 1;
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            if (groups == GROUPS) {
                throw new IllegalArgumentException("Invalid UUID string: " + text);
            }
            starts[groups++] = dash + 1;
        }
        if (groups < GROUPS) {
            throw new IllegalArgumentException("Invalid UUID string: " + text);
        }
        starts[GROUPS] = text.length() + 1;
        long[] parts = new long[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            parts[i] = part(text, starts[i], starts[i + 1] - 1);
        }
        return new UUID((parts[0] & 0xffffffffL) << 32 | (parts[1] & 0xffff) << 16 | parts[2] & 0xffff,
                (parts[3] & 0xffff) << 48 | parts[4] & 0xffffffffffffL);
    }

    private static long part(String text, int start, int end) {
        if (start == end) {
            throw new NumberFormatException("");
        }
        long part = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), HEX);
            if (digit < 0) {
                throw new NumberFormatException(
                        "Error at index " + (i - start) + " in: \"" + text.substring(start, end) + "\"");
            }
            part = part * HEX + digit;
        }
        return part;
    }

    public long getMostSignificantBits() {
        return most;
    }

    public long getLeastSignificantBits() {
        return least;
    }

    public int version() {
        return (int) (most >> 12) & 0xf;
    }

    public int variant() {
        return (int) (least >>> 64 - (least >>> 62) & least >> 63);
    }

    public long timestamp() {
        checkTimed();
        return (most & 0xfffL) << 48 | (most >> 16 & 0xffffL) << 32 | most >>> 32;
    }

    public int clockSequence() {
        checkTimed();
        return (int) (least >>> 48 & 0x3fff);
    }

    public long node() {
        checkTimed();
        return least & 0xffffffffffffL;
    }

    private void checkTimed() {
        if (version() != TIMED) {
            throw new UnsupportedOperationException("Not a time-based UUID");
        }
    }

    @Override
    public int compareTo(UUID other) {
        int first = Long.compare(most, other.getMostSignificantBits());
        return first != 0 ? first : Long.compare(least, other.getLeastSignificantBits());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UUID id && most == id.getMostSignificantBits() && least == id.getLeastSignificantBits();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(most ^ least);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(LONGEST);
        for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (most >>> shift) & 0xf, HEX));
            text.append(shift == 32 || shift == 16 || shift == 0 ? "-" : "");
        }
        for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (least >>> shift) & 0xf, HEX));
            text.append(shift == 48 ? "-" : "");
        }
        return text.toString();
    }
}
