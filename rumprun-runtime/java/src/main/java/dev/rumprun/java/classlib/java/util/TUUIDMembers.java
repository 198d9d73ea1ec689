// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.UUID;

public abstract class TUUIDMembers implements Comparable<UUID> {

    private TUUIDMembers() {
    }

    private static final int HEX = 16;
    private static final int DIGITS = 16;
    private static final int ALL_DIGITS = 32;

    /** What {@code UUID(long, long)} gives to the constructor with a text. */
    public static String constructor(long most, long least) {
        String digits = digits(most) + digits(least);
        return digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-" + digits.substring(12, 16) + "-"
                + digits.substring(16, 20) + "-" + digits.substring(20);
    }

    private static String digits(long number) {
        String digits = Long.toHexString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    public static long getMostSignificantBits(UUID id) {
        return Long.parseUnsignedLong(id.toString().replace("-", "").substring(0, DIGITS), HEX);
    }

    public static long getLeastSignificantBits(UUID id) {
        return Long.parseUnsignedLong(id.toString().replace("-", "").substring(DIGITS, ALL_DIGITS), HEX);
    }

    public static int version(UUID id) {
        return (int) (id.getMostSignificantBits() >> 12) & 0xF;
    }

    public static int variant(UUID id) {
        long bits = id.getLeastSignificantBits();
        return (int) (bits >>> 64 - (bits >>> 62) & bits >> 63);
    }

    public static int compareTo(UUID id, UUID other) {
        int most = Long.compare(id.getMostSignificantBits(), other.getMostSignificantBits());
        return most != 0 ? most : Long.compare(id.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
