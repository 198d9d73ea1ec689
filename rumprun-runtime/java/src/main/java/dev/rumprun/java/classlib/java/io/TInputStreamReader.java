// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.files.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@link java.io.InputStreamReader}. */
public class TInputStreamReader extends Reader {

    private static final int SIZE = 8192;
    private static final int NONE = -1;

    /** Null when closed. */
    private InputStream source;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private boolean sourceHasEnded;
    private boolean hasEnded;
    /** The second half of a character of which one was asked for. */
    private int second = NONE;

    public TInputStreamReader(InputStream source) {
        this(source, StandardCharsets.UTF_8);
    }

    public TInputStreamReader(InputStream source, String charset) throws UnsupportedEncodingException {
        this(source, Encodings.charset(charset));
    }

    public TInputStreamReader(InputStream source, Charset charset) {
        this(source, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public TInputStreamReader(InputStream source, CharsetDecoder decoder) {
        this.source = Objects.requireNonNull(source);
        this.decoder = Objects.requireNonNull(decoder, "charset decoder");
    }

    public String getEncoding() {
        return source == null ? null : Encodings.oldName(decoder.charset());
    }

    @Override
    public int read() throws IOException {
        ensureOpen();
        if (second != NONE) {
            int character = second;
            second = NONE;
            return character;
        }
        char[] pair = new char[2];
        int count = decode(CharBuffer.wrap(pair));
        if (count == pair.length) {
            second = pair[1];
        }
        return count < 0 ? -1 : pair[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (length > 1 && second == NONE) {
            return decode(CharBuffer.wrap(target, offset, length));
        }
        int character = read();
        if (character < 0) {
            return -1;
        }
        target[offset] = (char) character;
        return 1;
    }

    /** Reads until there is something, and what more there is without waiting. */
    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        while (!hasEnded) {
            CoderResult result = decoder.decode(bytes, target, sourceHasEnded);
            if (result.isError()) {
                result.throwException();
            }
            if (result.isOverflow()) {
                break;
            }
            if (sourceHasEnded) {
                hasEnded = true;
                decoder.flush(target);
            } else if (target.position() > start && source.available() <= 0) {
                break;
            } else {
                readMore();
            }
        }
        int count = target.position() - start;
        return count == 0 ? -1 : count;
    }

    private void readMore() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            sourceHasEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public boolean ready() throws IOException {
        ensureOpen();
        return second != NONE || bytes.hasRemaining() || source.available() > 0;
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            try {
                source.close();
            } finally {
                source = null;
            }
        }
    }

    private void ensureOpen() throws IOException {
        if (source == null) {
            throw new IOException("Stream closed");
        }
    }
}
