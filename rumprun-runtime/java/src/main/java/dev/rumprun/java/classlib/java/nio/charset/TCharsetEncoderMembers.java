// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** Of {@link CharsetEncoder}. */
public final class TCharsetEncoderMembers {

    private TCharsetEncoderMembers() {
    }

    /** TeaVM's loses the end of a text if what stands in for a character does not fit into the buffer. */
    public static ByteBuffer encode(CharsetEncoder encoder, CharBuffer in) throws CharacterCodingException {
        ByteBuffer out = ByteBuffer.allocate((int) (in.remaining() * encoder.averageBytesPerChar()));
        if (!in.hasRemaining()) {
            return out;
        }
        encoder.reset();
        while (true) {
            CoderResult result = encoder.encode(in, out, true);
            if (result.isUnderflow()) {
                result = encoder.flush(out);
            }
            if (result.isUnderflow()) {
                return out.flip();
            }
            if (!result.isOverflow()) {
                result.throwException();
            }
            out = ByteBuffer.allocate(2 * out.capacity() + 1).put(out.flip());
        }
    }

    /** TeaVM's wants it to be longer than any character. */
    public static void checkReplacement(CharsetEncoder encoder, byte[] replacement) {
        if (replacement.length == 0) {
            throw new IllegalArgumentException("Empty replacement");
        }
        if (encoder.maxBytesPerChar() > 0 && replacement.length > encoder.maxBytesPerChar()) {
            throw new IllegalArgumentException("Replacement too long");
        }
    }
}
