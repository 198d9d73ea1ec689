// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

/** SHA-256 and SHA-224, FIPS 180-4. */
final class Sha256 extends BlockDigest {

    static final int[] START_224 = {
        0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4
    };
    static final int[] START_256 = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private static final int[] CONSTANTS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] start;
    private final int[] state = new int[8];
    private final int[] words = new int[CONSTANTS.length];

    Sha256(String algorithm, int[] start, int digestLength) {
        super(algorithm, digestLength, 64, Long.BYTES, false);
        this.start = start;
        start();
    }

    @Override
    void start() {
        System.arraycopy(start, 0, state, 0, start.length);
    }

    @Override
    void process(byte[] block) {
        for (int i = 0; i < words.length; i++) {
            words[i] = i < 16 ? word(block, i * Integer.BYTES) : words[i - 16] + small(words[i - 15], 7, 18, 3) + words[i - 7] + small(words[i - 2], 17, 19, 10);
        }
        int[] v = state.clone();
        for (int i = 0; i < words.length; i++) {
            int one = v[7] + big(v[4], 6, 11, 25) + (v[4] & v[5] ^ ~v[4] & v[6]) + CONSTANTS[i] + words[i];
            int two = big(v[0], 2, 13, 22) + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
            System.arraycopy(v, 0, v, 1, v.length - 1);
            v[4] += one;
            v[0] = one + two;
        }
        for (int i = 0; i < v.length; i++) {
            state[i] += v[i];
        }
    }

    private static int small(int word, int first, int second, int shift) {
        return Integer.rotateRight(word, first) ^ Integer.rotateRight(word, second) ^ word >>> shift;
    }

    private static int big(int word, int first, int second, int third) {
        return Integer.rotateRight(word, first) ^ Integer.rotateRight(word, second) ^ Integer.rotateRight(word, third);
    }

    @Override
    void write(byte[] result) {
        for (int i = 0; i < result.length; i++) {
            result[i] = byteOf(state, i);
        }
    }
}
