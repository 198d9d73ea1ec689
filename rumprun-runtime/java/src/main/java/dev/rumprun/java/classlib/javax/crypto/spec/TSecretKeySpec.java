// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.javax.crypto.spec;

import java.security.MessageDigest;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;

public class TSecretKeySpec implements KeySpec, SecretKey {

    private final byte[] key;
    private final String algorithm;

    public TSecretKeySpec(byte[] key, String algorithm) {
        this(key, 0, key == null ? 0 : key.length, algorithm);
    }

    public TSecretKeySpec(byte[] key, int offset, int length, String algorithm) {
        if (key == null || algorithm == null) {
            throw new IllegalArgumentException("Missing argument");
        }
        if (key.length == 0) {
            throw new IllegalArgumentException("Empty key");
        }
        if (key.length - offset < length) {
            throw new IllegalArgumentException("Invalid offset/length combination");
        }
        if (length < 0) {
            throw new ArrayIndexOutOfBoundsException("len is negative");
        }
        this.key = Arrays.copyOfRange(key, offset, offset + length);
        this.algorithm = algorithm;
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        return key.clone();
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 1; i < key.length; i++) {
            hash += key[i] * i;
        }
        return hash ^ algorithm.toLowerCase(Locale.ENGLISH).hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SecretKey that && algorithm.equalsIgnoreCase(that.getAlgorithm())
                && MessageDigest.isEqual(key, that.getEncoded());
    }
}
