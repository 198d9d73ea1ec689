// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Texts as bytes, and back: also those that are no texts. */
final class Encoded {

    private static final String[] TEXTS = {"", "\ud800", "\udc00", "x\ud800", "x\udc00", "\ud800x", "\udc00x", "\ud83d\ude00",
        "\u20ac\u20ac\ud800", "\ud800\ud800", "\udc00\udc00", "\ud83d\ud83d\ude00", "\u00e9\ud800", "\u00ff\u0100"};

    private Encoded() {
    }

    static void print() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, Charset.forName("UnicodeBig"))) {
            System.out.println(charset + " " + Charset.availableCharsets().containsKey(charset.name().toLowerCase()));
            for (String text : TEXTS) {
                System.out.println(Arrays.toString(text.getBytes(charset)));
                strict(charset.newEncoder(), text);
            }
            atTheEndsOfBuffers(charset);
            System.out.println(randomTexts(charset) + " " + randomBytes(charset));
        }
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().replaceWith(new byte[] {'!'})
                .onMalformedInput(CodingErrorAction.REPLACE);
        strict(encoder, "a\udc00b\ud800");
        System.out.println(encoder.averageBytesPerChar() + " " + encoder.maxBytesPerChar() + encoder.canEncode('\udc00'));
    }

    private static void strict(CharsetEncoder encoder, String text) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            System.out.println(Arrays.toString(all));
        } catch (CharacterCodingException e) {
            System.out.println(e);
        }
    }

    /** Characters that are longer than others, where implementations have the ends of their buffers. */
    private static void atTheEndsOfBuffers(Charset charset) {
        int sum = 0;
        for (int power = 8; power <= 4096; power *= 2) {
            for (int length = power - 4; length <= power; length++) {
                String text = "x".repeat(length) + "\ud83d\ude00y" + "\u20ac".repeat(20);
                byte[] bytes = text.getBytes(charset);
                sum = 31 * sum + Arrays.hashCode(bytes) + new String(bytes, charset).hashCode();
            }
        }
        System.out.println(sum);
    }

    private static int randomTexts(Charset charset) {
        Random random = new Random(5);
        int sum = 0;
        for (int i = 0; i < 2000; i++) {
            char[] text = new char[random.nextInt(12)];
            for (int k = 0; k < text.length; k++) {
                text[k] = (char) switch (random.nextInt(5)) {
                    case 0 -> 0xd800 + random.nextInt(0x400);
                    case 1 -> 0xdc00 + random.nextInt(0x400);
                    case 2 -> random.nextInt(0x80);
                    case 3 -> random.nextInt(0x800);
                    default -> random.nextInt(0x10000);
                };
            }
            sum = 31 * sum + Arrays.hashCode(new String(text).getBytes(charset));
        }
        return sum;
    }

    private static int randomBytes(Charset charset) {
        Random random = new Random(7);
        int sum = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) switch (random.nextInt(4)) {
                    case 0 -> 0x80 + random.nextInt(0x40);
                    case 1 -> 0xc0 + random.nextInt(0x40);
                    case 2 -> random.nextInt(0x80);
                    default -> random.nextInt(0x100);
                };
            }
            sum = 31 * sum + new String(bytes, charset).hashCode();
        }
        return sum;
    }
}
