// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.MessageDigest;
import java.util.Arrays;

/** MD2, RFC 1319. */
final class Md2 extends MessageDigest {

    private static final int LENGTH = 16;
    private static final int ROUNDS = 18;

    /** All bytes, in an order that the digits of pi give. */
    private static final int[] SHUFFLED = {
        41, 46, 67, 201, 162, 216, 124, 1, 61, 54, 84, 161, 236, 240, 6, 19,
        98, 167, 5, 243, 192, 199, 115, 140, 152, 147, 43, 217, 188, 76, 130, 202,
        30, 155, 87, 60, 253, 212, 224, 22, 103, 66, 111, 24, 138, 23, 229, 18,
        190, 78, 196, 214, 218, 158, 222, 73, 160, 251, 245, 142, 187, 47, 238, 122,
        169, 104, 121, 145, 21, 178, 7, 63, 148, 194, 16, 137, 11, 34, 95, 33,
        128, 127, 93, 154, 90, 144, 50, 39, 53, 62, 204, 231, 191, 247, 151, 3,
        255, 25, 48, 179, 72, 165, 181, 209, 215, 94, 146, 42, 172, 86, 170, 198,
        79, 184, 56, 210, 150, 164, 125, 182, 118, 252, 107, 226, 156, 116, 4, 241,
        69, 157, 112, 89, 100, 113, 135, 32, 134, 91, 207, 101, 230, 45, 168, 2,
        27, 96, 37, 173, 174, 176, 185, 246, 28, 70, 97, 105, 52, 64, 126, 15,
        85, 71, 163, 35, 221, 81, 175, 58, 195, 92, 249, 206, 186, 197, 234, 38,
        44, 83, 13, 110, 133, 40, 132, 9, 211, 223, 205, 244, 65, 129, 77, 82,
        106, 220, 55, 200, 108, 193, 171, 250, 36, 225, 123, 8, 12, 189, 177, 74,
        120, 136, 149, 139, 227, 99, 232, 109, 233, 203, 213, 254, 59, 0, 29, 57,
        242, 239, 183, 14, 102, 88, 208, 228, 166, 119, 114, 248, 235, 117, 75, 10,
        49, 68, 80, 180, 143, 237, 31, 26, 219, 153, 141, 51, 159, 17, 131, 20
    };

    private final byte[] block = new byte[LENGTH];
    private final byte[] sum = new byte[LENGTH];
    private final int[] state = new int[3 * LENGTH];
    private int used;

    Md2(String algorithm) {
        super(algorithm);
    }

    @Override
    protected int engineGetDigestLength() {
        return LENGTH;
    }

    @Override
    protected void engineUpdate(byte input) {
        block[used++] = input;
        if (used == LENGTH) {
            addToSum();
            process(block);
            used = 0;
        }
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        for (int i = 0; i < length; i++) {
            engineUpdate(input[offset + i]);
        }
    }

    private void addToSum() {
        int last = sum[LENGTH - 1] & 0xff;
        for (int i = 0; i < LENGTH; i++) {
            sum[i] ^= (byte) SHUFFLED[block[i] & 0xff ^ last];
            last = sum[i] & 0xff;
        }
    }

    private void process(byte[] input) {
        for (int i = 0; i < LENGTH; i++) {
            state[LENGTH + i] = input[i] & 0xff;
            state[2 * LENGTH + i] = state[LENGTH + i] ^ state[i];
        }
        int last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < state.length; i++) {
                state[i] ^= SHUFFLED[last];
                last = state[i];
            }
            last = last + round & 0xff;
        }
    }

    @Override
    protected byte[] engineDigest() {
        byte missing = (byte) (LENGTH - used);
        for (int i = 0; i < missing; i++) {
            engineUpdate(missing);
        }
        process(sum);
        byte[] result = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            result[i] = (byte) state[i];
        }
        engineReset();
        return result;
    }

    @Override
    protected void engineReset() {
        used = 0;
        Arrays.fill(sum, (byte) 0);
        Arrays.fill(state, 0);
    }
}
