// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

/** SHA-1, FIPS 180-4. */
final class Sha1 extends BlockDigest {

    private static final int[] START = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    private static final int[] CONSTANTS = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

    private final int[] state = new int[START.length];
    private final int[] words = new int[80];

    Sha1(String algorithm) {
        super(algorithm, 20, 64, Long.BYTES, false);
        start();
    }

    @Override
    void start() {
        System.arraycopy(START, 0, state, 0, START.length);
    }

    @Override
    void process(byte[] block) {
        for (int i = 0; i < words.length; i++) {
            words[i] = i < 16
                    ? word(block, i * Integer.BYTES)
                    : Integer.rotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        for (int i = 0; i < words.length; i++) {
            int mixed = switch (i / 20) {
                case 0 -> b & c | ~b & d;
                case 2 -> b & c | b & d | c & d;
                default -> b ^ c ^ d;
            };
            int sum = Integer.rotateLeft(a, 5) + mixed + e + CONSTANTS[i / 20] + words[i];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = sum;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }

    @Override
    void write(byte[] result) {
        for (int i = 0; i < result.length; i++) {
            result[i] = byteOf(state, i);
        }
    }
}
