// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Of UTF-8. TeaVM's takes bytes for characters that are none, and loses some at the ends of its buffers. */
final class TUTF8Decoder extends CharsetDecoder {

    private static final int BITS = 6;

    /** The places in the arrays that are next. */
    private int from;
    private int to;

    TUTF8Decoder(Charset charset) {
        super(charset, 1.0f, 1.0f);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        byte[] source = in.hasArray() ? in.array() : new byte[in.remaining()];
        from = in.hasArray() ? in.arrayOffset() + in.position() : 0;
        if (!in.hasArray()) {
            in.duplicate().get(source);
        }
        char[] target = out.hasArray() ? out.array() : new char[out.remaining()];
        to = out.hasArray() ? out.arrayOffset() + out.position() : 0;
        int firstFrom = from;
        int firstTo = to;
        CoderResult result = decode(source, from + in.remaining(), target, to + out.remaining());
        in.position(in.position() + from - firstFrom);
        if (out.hasArray()) {
            out.position(out.position() + to - firstTo);
        } else {
            out.put(target, 0, to);
        }
        return result;
    }

    private CoderResult decode(byte[] source, int end, char[] target, int limit) {
        while (from < end) {
            int first = source[from];
            if (first >= 0) {
                if (to == limit) {
                    return CoderResult.OVERFLOW;
                }
                target[to++] = (char) first;
                from++;
                continue;
            }
            CoderResult problem = decodeLong(first & 0xff, source, end, target, limit);
            if (problem != null) {
                return problem;
            }
        }
        return CoderResult.UNDERFLOW;
    }

    /** Decodes a character of several bytes; null if that went well. */
    private CoderResult decodeLong(int first, byte[] source, int end, char[] target, int limit) {
        int length = first < 0xc2 || first > 0xf4 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        int sound = sound(first, length, source, end);
        if (length == 1 || sound < length && from + sound < end) {
            return CoderResult.malformedForLength(sound);
        }
        if (sound < length) {
            return CoderResult.UNDERFLOW;
        }
        int character = first & 0xff >> length + 1;
        for (int i = 1; i < length; i++) {
            character = character << BITS | source[from + i] & (1 << BITS) - 1;
        }
        if (length == 3 && Character.isSurrogate((char) character)) {
            return CoderResult.malformedForLength(3);
        }
        if (limit - to < (length == 4 ? 2 : 1)) {
            return CoderResult.OVERFLOW;
        }
        to += Character.toChars(character, target, to);
        from += length;
        return null;
    }

    /** How many bytes can be the beginning of a character. */
    private int sound(int first, int length, byte[] source, int end) {
        int count = 1;
        while (count < length && from + count < end && follows(first, count, source[from + count] & 0xff)) {
            count++;
        }
        return count;
    }

    private static boolean follows(int first, int index, int next) {
        int least = index > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = index == 1 && first == 0xf4 ? 0x8f : 0xbf;
        return next >= least && next <= most;
    }
}
