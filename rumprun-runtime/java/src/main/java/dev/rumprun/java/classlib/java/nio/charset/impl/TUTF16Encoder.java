// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Of UTF-16. TeaVM's has half a character stand in for one that is malformed. */
final class TUTF16Encoder extends ArrayEncoder {

    private static final byte[] UNKNOWN = {(byte) 0xff, (byte) 0xfd};
    private static final byte[] UNKNOWN_LITTLE = {(byte) 0xfd, (byte) 0xff};
    private static final char MARK = 0xfeff;

    private final boolean mark;
    private final boolean littleEndian;
    private boolean marked;

    TUTF16Encoder(Charset charset, boolean mark, boolean littleEndian) {
        super(charset, 2.0f, mark ? 4.0f : 2.0f, littleEndian ? UNKNOWN_LITTLE : UNKNOWN);
        this.mark = mark;
        this.littleEndian = littleEndian;
    }

    @Override
    protected void implReset() {
        marked = false;
    }

    @Override
    CoderResult encode(char[] source, int end, byte[] target, int limit) {
        if (mark && !marked && from < end) {
            if (limit - to < 2) {
                return CoderResult.OVERFLOW;
            }
            put(MARK, target);
            marked = true;
        }
        while (from < end) {
            int length = 1;
            if (Character.isSurrogate(source[from])) {
                CoderResult problem = problem(source, end);
                if (problem != null) {
                    return problem;
                }
                length = 2;
            }
            if (limit - to < 2 * length) {
                return CoderResult.OVERFLOW;
            }
            for (int i = 0; i < length; i++) {
                put(source[from++], target);
            }
        }
        return CoderResult.UNDERFLOW;
    }

    private void put(char character, byte[] target) {
        target[to++] = (byte) (littleEndian ? character : character >> Byte.SIZE);
        target[to++] = (byte) (littleEndian ? character >> Byte.SIZE : character);
    }
}
