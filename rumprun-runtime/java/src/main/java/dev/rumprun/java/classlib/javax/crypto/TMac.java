// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.javax.crypto;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;

/** {@link javax.crypto.Mac}, RFC 2104, for all digests that a JDK has it for. */
public class TMac {

    private static final String PREFIX = "HMAC";
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5c;

    private final String algorithm;
    private final MessageDigest digest;
    private final byte[] inner;
    private final byte[] outer;
    private boolean initialized;
    private boolean begun;

    private TMac(String algorithm, MessageDigest digest, int blockLength) {
        this.algorithm = algorithm;
        this.digest = digest;
        inner = new byte[blockLength];
        outer = new byte[blockLength];
    }

    public static TMac getInstance(String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        String name = algorithm.toUpperCase(Locale.ROOT);
        String digest = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        int blockLength = switch (digest) {
            case "MD5", "SHA1", "SHA224", "SHA256" -> 64;
            case "SHA384", "SHA512", "SHA512/224", "SHA512/256" -> 128;
            case "SHA3-224" -> 144;
            case "SHA3-256" -> 136;
            case "SHA3-384" -> 104;
            case "SHA3-512" -> 72;
            default -> throw new NoSuchAlgorithmException("Algorithm " + algorithm + " not available");
        };
        return new TMac(algorithm, MessageDigest.getInstance(digest), blockLength);
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final int getMacLength() {
        return digest.getDigestLength();
    }

    public final void init(Key key) throws InvalidKeyException {
        if (!(key instanceof SecretKey)) {
            throw new InvalidKeyException("Secret key expected");
        }
        byte[] secret = key.getEncoded();
        if (secret == null) {
            throw new InvalidKeyException("Missing key data");
        }
        digest.reset();
        byte[] fitting = Arrays.copyOf(secret.length > inner.length ? digest.digest(secret) : secret, inner.length);
        for (int i = 0; i < fitting.length; i++) {
            inner[i] = (byte) (fitting[i] ^ INNER);
            outer[i] = (byte) (fitting[i] ^ OUTER);
        }
        begun = false;
        initialized = true;
    }

    public final void update(byte input) {
        begin();
        digest.update(input);
    }

    public final void update(byte[] input) {
        begin();
        if (input != null) {
            digest.update(input);
        }
    }

    public final void update(byte[] input, int offset, int length) {
        begin();
        if (input == null) {
            return;
        }
        if (offset < 0 || length > input.length - offset || length < 0) {
            throw new IllegalArgumentException("Bad arguments");
        }
        digest.update(input, offset, length);
    }

    public final void update(ByteBuffer input) {
        begin();
        if (input == null) {
            throw new IllegalArgumentException("Buffer must not be null");
        }
        digest.update(input);
    }

    private void begin() {
        if (!initialized) {
            throw new IllegalStateException("MAC not initialized");
        }
        if (!begun) {
            digest.update(inner);
            begun = true;
        }
    }

    public final byte[] doFinal() {
        begin();
        byte[] result = digest.digest();
        digest.update(outer);
        begun = false;
        return digest.digest(result);
    }

    public final byte[] doFinal(byte[] input) {
        update(input);
        return doFinal();
    }

    public final void doFinal(byte[] target, int offset) throws ShortBufferException {
        begin();
        if (target == null || target.length - offset < getMacLength()) {
            throw new ShortBufferException("Cannot store MAC in output buffer");
        }
        byte[] result = doFinal();
        System.arraycopy(result, 0, target, offset, result.length);
    }

    public final void reset() {
        digest.reset();
        begun = false;
    }
}
