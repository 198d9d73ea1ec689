// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Of a charset that has only the first characters, each of which is a byte. */
abstract class LowEncoder extends ArrayEncoder {

    private final int count;

    LowEncoder(Charset charset, int count) {
        super(charset, 1.0f, 1.0f, (byte) '?');
        this.count = count;
    }

    @Override
    final CoderResult encode(char[] source, int end, byte[] target, int limit) {
        while (from < end) {
            char character = source[from];
            if (character >= count) {
                boolean half = Character.isSurrogate(character);
                CoderResult problem = half ? problem(source, end) : null;
                return problem != null ? problem : CoderResult.unmappableForLength(half ? 2 : 1);
            }
            if (to == limit) {
                return CoderResult.OVERFLOW;
            }
            target[to++] = (byte) character;
            from++;
        }
        return CoderResult.UNDERFLOW;
    }
}
