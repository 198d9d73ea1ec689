// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.MessageDigest;
import java.util.Arrays;

/** What all the algorithms have in common: they take blocks, of which the last has the length of all at its end. */
abstract class BlockDigest extends MessageDigest {

    private static final int END_MARK = 0x80;

    private final int digestLength;
    private final int lengthBytes;
    private final boolean littleEndian;
    private final byte[] block;
    private int used;
    private long total;

    /**
     * Makes one.
     *
     * @param blockLength in bytes
     * @param lengthBytes how many bytes of the last block the length takes
     */
    BlockDigest(String algorithm, int digestLength, int blockLength, int lengthBytes, boolean littleEndian) {
        super(algorithm);
        this.digestLength = digestLength;
        this.lengthBytes = lengthBytes;
        this.littleEndian = littleEndian;
        block = new byte[blockLength];
    }

    /** Takes a block in. */
    abstract void process(byte[] block);

    /** Goes back to the beginning. */
    abstract void start();

    /** Writes the result, all of it. */
    abstract void write(byte[] result);

    @Override
    protected final int engineGetDigestLength() {
        return digestLength;
    }

    @Override
    protected final void engineUpdate(byte input) {
        total++;
        put(input);
    }

    @Override
    protected final void engineUpdate(byte[] input, int offset, int length) {
        total += length;
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int part = Math.min(end - from, block.length - used);
            System.arraycopy(input, from, block, used, part);
            from += part;
            used += part;
            if (used == block.length) {
                process(block);
                used = 0;
            }
        }
    }

    private void put(byte input) {
        block[used++] = input;
        if (used == block.length) {
            process(block);
            used = 0;
        }
    }

    @Override
    protected final byte[] engineDigest() {
        put((byte) END_MARK);
        while (used != block.length - lengthBytes) {
            put((byte) 0);
        }
        long bits = total * Byte.SIZE;
        for (int i = 0; i < lengthBytes; i++) {
            int place = littleEndian ? i : lengthBytes - 1 - i;
            put((byte) (place < Long.BYTES ? bits >>> place * Byte.SIZE : 0));
        }
        byte[] result = new byte[digestLength];
        write(result);
        engineReset();
        return result;
    }

    @Override
    protected final void engineReset() {
        used = 0;
        total = 0;
        Arrays.fill(block, (byte) 0);
        start();
    }

    /** The word at a place of a block, the first byte being the highest. */
    static int word(byte[] bytes, int from) {
        return bytes[from] << 24 | (bytes[from + 1] & 0xff) << 16 | (bytes[from + 2] & 0xff) << 8 | bytes[from + 3] & 0xff;
    }

    /** The byte at a place of a row of words, the first being the highest of the first word. */
    static byte byteOf(int[] words, int place) {
        return (byte) (words[place / Integer.BYTES] >>> (Integer.BYTES - 1 - place % Integer.BYTES) * Byte.SIZE);
    }
}
