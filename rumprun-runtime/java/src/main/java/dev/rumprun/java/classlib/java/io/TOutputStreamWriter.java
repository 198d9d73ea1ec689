// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.files.Encodings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@link java.io.OutputStreamWriter}. */
public class TOutputStreamWriter extends Writer {

    private static final int SIZE = 8192;
    private static final char NONE = 0;

    /** Null when closed. */
    private OutputStream target;
    private final CharsetEncoder encoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    /** The first half of a character whose second one is still to come. */
    private char first = NONE;

    public TOutputStreamWriter(OutputStream target) {
        this(target, StandardCharsets.UTF_8);
    }

    public TOutputStreamWriter(OutputStream target, String charset) throws UnsupportedEncodingException {
        this(target, Encodings.charset(charset));
    }

    public TOutputStreamWriter(OutputStream target, Charset charset) {
        this(target, charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public TOutputStreamWriter(OutputStream target, CharsetEncoder encoder) {
        this.target = Objects.requireNonNull(target);
        this.encoder = Objects.requireNonNull(encoder, "charset encoder");
    }

    public String getEncoding() {
        return target == null ? null : Encodings.oldName(encoder.charset());
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(offset, length, text.length);
        if (first == NONE) {
            encode(CharBuffer.wrap(text, offset, length), false);
        } else if (length > 0) {
            char[] all = new char[length + 1];
            all[0] = first;
            System.arraycopy(text, offset, all, 1, length);
            first = NONE;
            encode(CharBuffer.wrap(all), false);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(offset, length, text.length());
        char[] characters = new char[length];
        text.getChars(offset, offset + length, characters, 0);
        write(characters, 0, length);
    }

    private void encode(CharBuffer text, boolean isEnd) throws IOException {
        while (true) {
            CoderResult result = encoder.encode(text, bytes, isEnd);
            if (result.isError()) {
                result.throwException();
            }
            if (!result.isOverflow()) {
                break;
            }
            empty();
        }
        if (text.hasRemaining()) {
            first = text.get();
        }
    }

    private void empty() throws IOException {
        target.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    @Override
    public void flush() throws IOException {
        ensureOpen();
        empty();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        if (target == null) {
            return;
        }
        try (OutputStream closing = target) {
            encode(CharBuffer.wrap(first == NONE ? new char[0] : new char[] {first}), true);
            while (encoder.flush(bytes).isOverflow()) {
                empty();
            }
            empty();
            closing.flush();
        } finally {
            target = null;
        }
    }

    private void ensureOpen() throws IOException {
        if (target == null) {
            throw new IOException("Stream closed");
        }
    }
}
