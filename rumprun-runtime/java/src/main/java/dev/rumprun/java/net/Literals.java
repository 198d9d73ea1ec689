// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.util.Arrays;

/** Addresses that are written as numbers. */
final class Literals {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final int GROUPS = 8;
    private static final int MAX_GROUP_DIGITS = 4;
    private static final long MAX_PART_DIGITS = 10;

    private Literals() {
    }

    /** The bytes of an address; null if the text is a name. */
    static byte[] parse(String text) {
        return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
    }

    /** Of the parts, the last takes all the bytes that are left. */
    private static byte[] ipv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > IPV4_BYTES) {
            return null;
        }
        byte[] address = new byte[IPV4_BYTES];
        for (int i = 0; i < parts.length; i++) {
            long value = number(parts[i]);
            int last = i == parts.length - 1 ? IPV4_BYTES - 1 : i;
            if (value < 0 || value >= 1L << Byte.SIZE * (last - i + 1)) {
                return null;
            }
            for (int at = last; at >= i; at--) {
                address[at] = (byte) value;
                value >>= Byte.SIZE;
            }
        }
        return address;
    }

    private static long number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_PART_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }

    private static byte[] ipv6(String text) {
        int gap = text.indexOf("::");
        byte[] address;
        if (gap < 0) {
            address = groups(text);
        } else {
            byte[] head = groups(text.substring(0, gap));
            byte[] tail = groups(text.substring(gap + 2));
            if (head == null || tail == null || head.length + tail.length > IPV6_BYTES - 2) {
                return null;
            }
            address = Arrays.copyOf(head, IPV6_BYTES);
            System.arraycopy(tail, 0, address, IPV6_BYTES - tail.length, tail.length);
        }
        return address == null || address.length != IPV6_BYTES ? null : address;
    }

    /** Groups of hexadecimal digits between colons; the last may be an address of IPv4. */
    private static byte[] groups(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        String[] parts = text.split(":", -1);
        if (parts.length > GROUPS) {
            return null;
        }
        byte[] bytes = new byte[2 * parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                byte[] last = ipv4(parts[i]);
                if (last == null || parts[i].split("\\.", -1).length != IPV4_BYTES) {
                    return null;
                }
                byte[] all = Arrays.copyOf(bytes, bytes.length + 2);
                System.arraycopy(last, 0, all, 2 * i, IPV4_BYTES);
                return all;
            }
            int group = group(parts[i]);
            if (group < 0) {
                return null;
            }
            bytes[2 * i] = (byte) (group >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) group;
        }
        return bytes;
    }

    private static int group(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_GROUP_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
