// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes as text. */
final class Digits {

    private Digits() {
    }

    static void show() throws Exception {
        hex();
        encoders();
        decoders();
    }

    private static void hex() {
        HexFormat plain = HexFormat.of();
        HexFormat listed = HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h").withUpperCase();
        byte[] bytes = {0, 1, 127, -128, -1, 0x5a};
        System.out.println(plain.formatHex(bytes) + " " + listed.formatHex(bytes) + " " + plain.formatHex(bytes, 1, 3));
        System.out.println(plain.formatHex(new StringBuilder("x"), bytes) + " " + plain + " " + listed + " "
                + listed.equals(HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h").withUpperCase()));
        Tried.print(() -> plain.parseHex("00ff5A"));
        Tried.print(() -> listed.parseHex("0x00h, 0xFFh"));
        Tried.print(() -> plain.parseHex("-0102-", 1, 5));
        Tried.print(() -> plain.parseHex("0102".toCharArray(), 0, 2));
        for (String text : new String[] {"abc", "ag", "", "0x01h, 0x02", "0x01h; 0x02h", "0x01h,", "1x01h", "0x01h, 0x02h"}) {
            Tried.print(() -> plain.parseHex(text));
            Tried.print(() -> listed.parseHex(text));
        }
        System.out.println(plain.toHexDigits((byte) -2) + " " + plain.toHexDigits('ü') + " " + plain.toHexDigits((short) 7) + " "
                + listed.toHexDigits(-1) + " " + plain.toHexDigits(0xabcL) + " " + plain.toHexDigits(0xabcL, 2) + " "
                + plain.toLowHexDigit(0x1f) + plain.toHighHexDigit(0x1f) + HexFormat.isHexDigit('g') + HexFormat.isHexDigit('F'));
        System.out.println(HexFormat.fromHexDigits("7fffffff") + " " + HexFormat.fromHexDigits("ffffffff") + " "
                + HexFormat.fromHexDigits("123", 0, 2) + " " + HexFormat.fromHexDigitsToLong("ffffffffffffffff"));
        Tried.print(() -> HexFormat.fromHexDigits("123456789"));
        Tried.print(() -> HexFormat.fromHexDigitsToLong("12345678901234567"));
        Tried.print(() -> HexFormat.fromHexDigit('x'));
        Tried.print(() -> plain.toHexDigits(5, 17));
        Tried.print(() -> plain.formatHex(bytes, 2, 9));
        Tried.print(() -> plain.withDelimiter(null));
    }

    private static void encoders() throws Exception {
        byte[] bytes = new byte[120];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 67 + 250);
        }
        Base64.Encoder[] encoders = {Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder(),
            Base64.getMimeEncoder(9, new byte[] {'|', '|'}), Base64.getUrlEncoder().withoutPadding(),
            Base64.getMimeEncoder(8, new byte[] {'\n'}).withoutPadding(), Base64.getMimeEncoder(0, new byte[] {'\n'})};
        for (Base64.Encoder encoder : encoders) {
            for (int length : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 57, 58, 120}) {
                byte[] part = java.util.Arrays.copyOf(bytes, length);
                ByteArrayOutputStream streamed = new ByteArrayOutputStream();
                try (OutputStream out = encoder.wrap(streamed)) {
                    out.write(part, 0, length / 2);
                    out.write(part, length / 2, length - length / 2);
                }
                String text = encoder.encodeToString(part);
                System.out.println(text + " " + text.equals(streamed.toString(StandardCharsets.UTF_8)));
            }
        }
        System.out.println(new String(Base64.getEncoder().encode(ByteBuffer.wrap(bytes, 3, 4)).array(), StandardCharsets.UTF_8));
        System.out.println(Base64.getEncoder().encode(new byte[4], new byte[9]));
        Tried.print(() -> Base64.getEncoder().encode(new byte[4], new byte[7]));
        Tried.print(() -> Base64.getMimeEncoder(3, "a".getBytes(StandardCharsets.UTF_8)));
    }

    private static void decoders() throws Exception {
        Base64.Decoder[] decoders = {Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()};
        for (String text : new String[] {"", "A", "AA", "AAA", "AA=", "AA==", "AA===", "A===", "=", "==", "AA=A", "A*==",
                "AAAA=", "AAAA====", "AA==AAAA", "\u00e9AAA", "AAA=A", "AAAAA", "+/+/", "-_-_", "AB\r\nCD", "AAAA\n", "Q",
                "SGVsbG8sIFdvcmxkIQ==", "SGVsbG8sIFdvcmxkIQ", "*", "AAA=\r\n", "AA=\r\n="}) {
            for (Base64.Decoder decoder : decoders) {
                Tried.print(() -> decoder.decode(text));
            }
        }
        System.out.println(new String(Base64.getMimeDecoder().wrap(new ByteArrayInputStream(
                "SGVs\r\nbG8s\r\nIFdvcmxkIQ==".getBytes(StandardCharsets.UTF_8))).readAllBytes(), StandardCharsets.UTF_8));
        System.out.println(new String(Base64.getDecoder().wrap(new ByteArrayInputStream(
                "SGVsbG8sIFdvcmxkIQ".getBytes(StandardCharsets.UTF_8))).readAllBytes(), StandardCharsets.UTF_8));
        Tried.print(() -> Base64.getDecoder().decode(new byte[] {'A', 'A', 'A', 'A'}, new byte[2]));
        Tried.print(() -> Base64.getDecoder().decode(new byte[] {'A', 'A', 'A', 'A'}, new byte[4]));
    }
}
