// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** Encodes from an array to an array. */
abstract class ArrayEncoder extends CharsetEncoder {

    /** The places in the arrays that are next. */
    int from;
    int to;

    ArrayEncoder(Charset charset, float averageBytes, float maxBytes, byte... replacement) {
        super(charset, averageBytes, maxBytes, replacement);
    }

    /** Encodes what it can, and moves the places. */
    abstract CoderResult encode(char[] source, int end, byte[] target, int limit);

    @Override
    protected final CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        char[] source = in.hasArray() ? in.array() : new char[in.remaining()];
        from = in.hasArray() ? in.arrayOffset() + in.position() : 0;
        if (!in.hasArray()) {
            in.duplicate().get(source);
        }
        byte[] target = out.hasArray() ? out.array() : new byte[out.remaining()];
        to = out.hasArray() ? out.arrayOffset() + out.position() : 0;
        int firstFrom = from;
        int firstTo = to;
        CoderResult result = encode(source, from + in.remaining(), target, to + out.remaining());
        in.position(in.position() + from - firstFrom);
        if (out.hasArray()) {
            out.position(out.position() + to - firstTo);
        } else {
            out.put(target, 0, to);
        }
        return result;
    }

    /** What is to say of the character that is next, which is half of one; null if the other half follows. */
    final CoderResult problem(char[] source, int end) {
        if (Character.isLowSurrogate(source[from])) {
            return CoderResult.malformedForLength(1);
        }
        if (from + 1 == end) {
            return CoderResult.UNDERFLOW;
        }
        return Character.isLowSurrogate(source[from + 1]) ? null : CoderResult.malformedForLength(1);
    }
}
