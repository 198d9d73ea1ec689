// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.MessageDigest;
import java.util.Arrays;

/** SHA-3, FIPS 202. */
final class Sha3 extends MessageDigest {

    private static final int WIDTH = 5;
    private static final int STATE_BYTES = WIDTH * WIDTH * Long.BYTES;
    private static final int START_MARK = 0x06;
    private static final int END_MARK = 0x80;

    private static final long[] CONSTANTS = {
        0x0000000000000001L, 0x0000000000008082L, 0x800000000000808aL, 0x8000000080008000L,
        0x000000000000808bL, 0x0000000080000001L, 0x8000000080008081L, 0x8000000000008009L,
        0x000000000000008aL, 0x0000000000000088L, 0x0000000080008009L, 0x000000008000000aL,
        0x000000008000808bL, 0x800000000000008bL, 0x8000000000008089L, 0x8000000000008003L,
        0x8000000000008002L, 0x8000000000000080L, 0x000000000000800aL, 0x800000008000000aL,
        0x8000000080008081L, 0x8000000000008080L, 0x0000000080000001L, 0x8000000080008008L
    };

    private final int digestLength;
    private final int blockLength;
    private final long[] state = new long[WIDTH * WIDTH];
    private int used;

    Sha3(String algorithm, int digestLength) {
        super(algorithm);
        this.digestLength = digestLength;
        blockLength = STATE_BYTES - 2 * digestLength;
    }

    @Override
    protected int engineGetDigestLength() {
        return digestLength;
    }

    @Override
    protected void engineUpdate(byte input) {
        mix(used++, input);
        if (used == blockLength) {
            permute();
            used = 0;
        }
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        for (int i = 0; i < length; i++) {
            engineUpdate(input[offset + i]);
        }
    }

    private void mix(int place, int input) {
        state[place / Long.BYTES] ^= (input & 0xffL) << place % Long.BYTES * Byte.SIZE;
    }

    @Override
    protected byte[] engineDigest() {
        mix(used, START_MARK);
        mix(blockLength - 1, END_MARK);
        permute();
        byte[] result = new byte[digestLength];
        for (int i = 0; i < digestLength; i++) {
            result[i] = (byte) (state[i / Long.BYTES] >>> i % Long.BYTES * Byte.SIZE);
        }
        engineReset();
        return result;
    }

    @Override
    protected void engineReset() {
        used = 0;
        Arrays.fill(state, 0);
    }

    private void permute() {
        long[] row = new long[WIDTH];
        for (long constant : CONSTANTS) {
            mixColumns(row);
            moveWords();
            mixRows(row);
            state[0] ^= constant;
        }
    }

    private void mixColumns(long[] sums) {
        for (int x = 0; x < WIDTH; x++) {
            sums[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= sums[(i + 4) % WIDTH] ^ Long.rotateLeft(sums[(i + 1) % WIDTH], 1);
        }
    }

    private void moveWords() {
        int x = 1;
        int y = 0;
        long moved = state[1];
        for (int i = 1; i < state.length; i++) {
            int next = (2 * x + 3 * y) % WIDTH;
            x = y;
            y = next;
            long word = state[x + WIDTH * y];
            state[x + WIDTH * y] = Long.rotateLeft(moved, i * (i + 1) / 2);
            moved = word;
        }
    }

    private void mixRows(long[] row) {
        for (int start = 0; start < state.length; start += WIDTH) {
            System.arraycopy(state, start, row, 0, WIDTH);
            for (int x = 0; x < WIDTH; x++) {
                state[start + x] = row[x] ^ ~row[(x + 1) % WIDTH] & row[(x + 2) % WIDTH];
            }
        }
    }
}
