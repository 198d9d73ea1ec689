// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** {@link MessageDigest}, with the algorithms that the JDK itself brings. */
public abstract class TMessageDigest {

    private final String algorithm;

    protected TMessageDigest(String algorithm) {
        this.algorithm = algorithm;
    }

    public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        return switch (algorithm.toUpperCase(Locale.ROOT)) {
            case "MD2" -> new Md2(algorithm);
            case "MD5" -> new Md5(algorithm);
            case "SHA-1", "SHA1", "SHA" -> new Sha1(algorithm);
            case "SHA-224", "SHA224" -> new Sha256(algorithm, Sha256.START_224, 28);
            case "SHA-256", "SHA256" -> new Sha256(algorithm, Sha256.START_256, 32);
            case "SHA-384", "SHA384" -> new Sha512(algorithm, Sha512.START_384, 48);
            case "SHA-512", "SHA512" -> new Sha512(algorithm, Sha512.START_512, 64);
            case "SHA-512/224", "SHA512/224" -> new Sha512(algorithm, Sha512.startOf("SHA-512/224"), 28);
            case "SHA-512/256", "SHA512/256" -> new Sha512(algorithm, Sha512.startOf("SHA-512/256"), 32);
            case "SHA3-224" -> new Sha3(algorithm, 28);
            case "SHA3-256" -> new Sha3(algorithm, 32);
            case "SHA3-384" -> new Sha3(algorithm, 48);
            case "SHA3-512" -> new Sha3(algorithm, 64);
            default -> throw new NoSuchAlgorithmException(algorithm + " MessageDigest not available");
        };
    }

    public final String getAlgorithm() {
        return algorithm;
    }

    public final int getDigestLength() {
        return engineGetDigestLength();
    }

    public void update(byte input) {
        engineUpdate(input);
    }

    public void update(byte[] input, int offset, int length) {
        if (length < 0 || offset < 0 || input.length - offset < length) {
            throw new IllegalArgumentException("Input buffer too short");
        }
        engineUpdate(input, offset, length);
    }

    public void update(byte[] input) {
        engineUpdate(input, 0, input.length);
    }

    public final void update(ByteBuffer input) {
        byte[] bytes = new byte[input.remaining()];
        input.get(bytes);
        engineUpdate(bytes, 0, bytes.length);
    }

    public byte[] digest() {
        return engineDigest();
    }

    public int digest(byte[] target, int offset, int length) throws DigestException {
        if (target == null) {
            throw new IllegalArgumentException("No output buffer given");
        }
        if (target.length - offset < length) {
            throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        }
        if (length < engineGetDigestLength()) {
            throw new DigestException("Length must be at least " + engineGetDigestLength() + " for " + algorithm + "digests");
        }
        byte[] result = engineDigest();
        System.arraycopy(result, 0, target, offset, result.length);
        return result.length;
    }

    public byte[] digest(byte[] input) {
        update(input);
        return digest();
    }

    public void reset() {
        engineReset();
    }

    protected int engineGetDigestLength() {
        return 0;
    }

    protected abstract void engineUpdate(byte input);

    protected abstract void engineUpdate(byte[] input, int offset, int length);

    protected abstract byte[] engineDigest();

    protected abstract void engineReset();

    /** Takes the same time wherever they differ. */
    public static boolean isEqual(byte[] one, byte[] other) {
        if (one == other) {
            return true;
        }
        if (one == null || other == null || one.length != other.length) {
            return false;
        }
        int difference = 0;
        for (int i = 0; i < one.length; i++) {
            difference |= one[i] ^ other[i];
        }
        return difference == 0;
    }

    @Override
    public String toString() {
        return algorithm + " Message Digest from rumprun-runtime-java";
    }
}
