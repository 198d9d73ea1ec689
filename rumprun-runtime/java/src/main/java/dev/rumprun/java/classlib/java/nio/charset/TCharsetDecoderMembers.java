// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Of {@link CharsetDecoder}. */
public final class TCharsetDecoderMembers {

    private TCharsetDecoderMembers() {
    }

    /** TeaVM's loses the end of a text if what stands in for a character does not fit into the buffer. */
    public static CharBuffer decode(CharsetDecoder decoder, ByteBuffer in) throws CharacterCodingException {
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.averageCharsPerByte()));
        if (!in.hasRemaining()) {
            return out;
        }
        decoder.reset();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            if (result.isUnderflow()) {
                return out.flip();
            }
            if (!result.isOverflow()) {
                result.throwException();
            }
            out = CharBuffer.allocate(2 * out.capacity() + 1).put(out.flip());
        }
    }
}
