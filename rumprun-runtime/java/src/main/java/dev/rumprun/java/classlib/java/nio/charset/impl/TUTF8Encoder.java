// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Of UTF-8. TeaVM's loses characters that are longer than others, at the ends of its buffers. */
final class TUTF8Encoder extends ArrayEncoder {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int BITS = 6;
    private static final int FOLLOWS = 0x80;

    TUTF8Encoder(Charset charset) {
        super(charset, 1.1f, 3.0f, (byte) '?');
    }

    @Override
    CoderResult encode(char[] source, int end, byte[] target, int limit) {
        while (from < end) {
            int character = source[from];
            if (character < ONE_BYTE) {
                if (to == limit) {
                    return CoderResult.OVERFLOW;
                }
                target[to++] = (byte) character;
                from++;
                continue;
            }
            int length = character < TWO_BYTES ? 2 : 3;
            if (Character.isSurrogate(source[from])) {
                CoderResult problem = problem(source, end);
                if (problem != null) {
                    return problem;
                }
                character = Character.toCodePoint(source[from], source[from + 1]);
                length = 4;
            }
            if (limit - to < length) {
                return CoderResult.OVERFLOW;
            }
            put(character, length, target);
            from += length == 4 ? 2 : 1;
        }
        return CoderResult.UNDERFLOW;
    }

    private void put(int character, int length, byte[] target) {
        int rest = character;
        for (int i = length - 1; i > 0; i--) {
            target[to + i] = (byte) (FOLLOWS | rest & (1 << BITS) - 1);
            rest >>= BITS;
        }
        target[to] = (byte) (0xf00 >> length | rest);
        to += length;
    }
}
