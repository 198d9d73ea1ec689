// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** {@link Base64}. */
public final class TBase64 {

    private static final int LINE = 76;
    private static final int IN_GROUP = 4;
    private static final int BYTES_IN_GROUP = 3;
    private static final int BITS = 6;
    private static final byte PADDING = '=';

    private TBase64() {
    }

    public static Base64.Encoder getEncoder() {
        return encoder(Base64Digits.STANDARD, 0, new byte[0], true);
    }

    public static Base64.Encoder getUrlEncoder() {
        return encoder(Base64Digits.URL, 0, new byte[0], true);
    }

    public static Base64.Encoder getMimeEncoder() {
        return getMimeEncoder(LINE, new byte[] {'\r', '\n'});
    }

    public static Base64.Encoder getMimeEncoder(int lineLength, byte[] separator) {
        for (byte b : separator) {
            if (Base64Digits.STANDARD.value(b) >= 0) {
                throw new IllegalArgumentException(
                        "Illegal base64 line separator character 0x" + Integer.toString(b, 16));
            }
        }
        int line = Math.max(0, lineLength) / IN_GROUP * IN_GROUP;
        return line == 0 ? getEncoder() : encoder(Base64Digits.STANDARD, line, separator, true);
    }

    public static Base64.Decoder getDecoder() {
        return decoder(Base64Digits.STANDARD, false);
    }

    public static Base64.Decoder getUrlDecoder() {
        return decoder(Base64Digits.URL, false);
    }

    public static Base64.Decoder getMimeDecoder() {
        return decoder(Base64Digits.STANDARD, true);
    }

    private static Base64.Encoder encoder(Base64Digits digits, int line, byte[] separator, boolean pads) {
        return (Base64.Encoder) (Object) new Encoder(digits, line, separator, pads);
    }

    private static Base64.Decoder decoder(Base64Digits digits, boolean isMime) {
        return (Base64.Decoder) (Object) new Decoder(digits, isMime);
    }

    /** {@link Base64.Encoder}. */
    public static class Encoder {

        private final Base64Digits digits;
        /** Digits in a line; 0 if there are no lines. */
        private final int line;
        private final byte[] separator;
        private final boolean pads;

        private Encoder(Base64Digits digits, int line, byte[] separator, boolean pads) {
            this.digits = digits;
            this.line = line;
            this.separator = separator;
            this.pads = pads;
        }

        public Base64.Encoder withoutPadding() {
            return encoder(digits, line, separator, false);
        }

        public byte[] encode(byte[] source) {
            byte[] target = new byte[length(source.length)];
            encode(source, target);
            return target;
        }

        private int length(int bytes) {
            int length = (bytes + 2) / BYTES_IN_GROUP * IN_GROUP;
            if (!pads && bytes % BYTES_IN_GROUP != 0) {
                length -= BYTES_IN_GROUP - bytes % BYTES_IN_GROUP;
            }
            return line == 0 || length == 0 ? length : length + (length - 1) / line * separator.length;
        }

        public int encode(byte[] source, byte[] target) {
            int length = length(source.length);
            if (target.length < length) {
                throw new IllegalArgumentException("Output byte array is too small for encoding all input bytes");
            }
            int to = 0;
            int inLine = 0;
            for (int from = 0; from < source.length; from += BYTES_IN_GROUP) {
                if (line > 0 && inLine == line) {
                    System.arraycopy(separator, 0, target, to, separator.length);
                    to += separator.length;
                    inLine = 0;
                }
                int rest = Math.min(BYTES_IN_GROUP, source.length - from);
                int bits = (source[from] & 0xff) << 16 | (rest > 1 ? (source[from + 1] & 0xff) << 8 : 0)
                        | (rest > 2 ? source[from + 2] & 0xff : 0);
                for (int i = 0; i < IN_GROUP; i++) {
                    if (i <= rest) {
                        target[to++] = digits.digit(bits >> (IN_GROUP - 1 - i) * BITS);
                    } else if (pads) {
                        target[to++] = PADDING;
                    }
                }
                inLine += IN_GROUP;
            }
            return length;
        }

        public String encodeToString(byte[] source) {
            return new String(encode(source), StandardCharsets.ISO_8859_1);
        }

        public ByteBuffer encode(ByteBuffer source) {
            byte[] bytes = new byte[source.remaining()];
            source.get(bytes);
            return ByteBuffer.wrap(encode(bytes));
        }

        public OutputStream wrap(OutputStream target) {
            Objects.requireNonNull(target);
            int group = line == 0 ? BYTES_IN_GROUP : line / IN_GROUP * BYTES_IN_GROUP;
            return new Base64Output(target, group, separator, this::encode);
        }
    }

    /** {@link Base64.Decoder}. */
    public static class Decoder {

        private final Base64Digits digits;
        private final boolean isMime;

        private Decoder(Base64Digits digits, boolean isMime) {
            this.digits = digits;
            this.isMime = isMime;
        }

        public byte[] decode(String source) {
            return decode(source.getBytes(StandardCharsets.ISO_8859_1));
        }

        public byte[] decode(byte[] source) {
            byte[] target = new byte[source.length / IN_GROUP * BYTES_IN_GROUP + BYTES_IN_GROUP];
            return Arrays.copyOf(target, convert(source, target));
        }

        public int decode(byte[] source, byte[] target) {
            byte[] decoded = decode(source);
            if (target.length < decoded.length) {
                throw new IllegalArgumentException("Output byte array is too small for decoding all input bytes");
            }
            System.arraycopy(decoded, 0, target, 0, decoded.length);
            return decoded.length;
        }

        public ByteBuffer decode(ByteBuffer source) {
            byte[] bytes = new byte[source.remaining()];
            int start = source.position();
            source.get(bytes);
            try {
                return ByteBuffer.wrap(decode(bytes));
            } catch (IllegalArgumentException e) {
                source.position(start);
                throw e;
            }
        }

        public InputStream wrap(InputStream source) {
            return new Base64Input(Objects.requireNonNull(source), this::isIgnored, this::decode);
        }

        private boolean isIgnored(byte digit) {
            return isMime && digit != PADDING && digits.value(digit) < 0;
        }

        private int convert(byte[] source, byte[] target) {
            if (source.length == 1 && !isMime) {
                throw new IllegalArgumentException("Input byte[] should at least have 2 bytes for base64 bytes");
            }
            int to = 0;
            int bits = 0;
            int count = 0;
            int from = 0;
            while (from < source.length && source[from] != PADDING) {
                int value = digits.value(source[from++]);
                if (value < 0 && !isMime) {
                    throw new IllegalArgumentException(
                            "Illegal base64 character " + Integer.toString(source[from - 1], 16));
                }
                if (value >= 0) {
                    bits = bits << BITS | value;
                    count++;
                }
                if (count == IN_GROUP) {
                    to = put(bits, BYTES_IN_GROUP, target, to);
                    bits = 0;
                    count = 0;
                }
            }
            from = behindPadding(source, from, count);
            if (count == 1) {
                throw new IllegalArgumentException("Last unit does not have enough valid bits");
            }
            for (; from < source.length; from++) {
                if (!isMime || digits.value(source[from]) >= 0) {
                    throw new IllegalArgumentException(
                            "Input byte array has incorrect ending byte at " + (isMime ? from + 1 : from));
                }
            }
            return count == 0 ? to : put(bits << (IN_GROUP - count) * BITS, count - 1, target, to);
        }

        /** Where it goes on behind the padding, of which there are as many as there are digits missing, if any. */
        private static int behindPadding(byte[] source, int start, int count) {
            if (start == source.length) {
                return start;
            }
            boolean isPair = count == 2;
            if (count == 0 || isPair && (start + 1 == source.length || source[start + 1] != PADDING)) {
                throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
            }
            return start + (isPair ? 2 : 1);
        }

        private static int put(int bits, int bytes, byte[] target, int place) {
            for (int i = 0; i < bytes; i++) {
                target[place + i] = (byte) (bits >> (BYTES_IN_GROUP - 1 - i) * Byte.SIZE);
            }
            return place + bytes;
        }
    }
}
