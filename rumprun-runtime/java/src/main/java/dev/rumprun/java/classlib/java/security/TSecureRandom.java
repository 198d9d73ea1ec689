// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Random;

/** {@link SecureRandom}, with the numbers of the guest's own generator. */
@SuppressWarnings("serial")
public class TSecureRandom extends Random {

    private static final String GENERATOR = "/dev/urandom";

    public TSecureRandom() {
        super(0);
    }

    public TSecureRandom(byte[] seed) {
        this();
    }

    public static SecureRandom getInstanceStrong() {
        return new SecureRandom();
    }

    public String getAlgorithm() {
        return "NativePRNG";
    }

    public byte[] generateSeed(int count) {
        byte[] seed = new byte[count];
        nextBytes(seed);
        return seed;
    }

    /** The generator has its own seed. */
    @Override
    public void setSeed(long seed) {
    }

    public void setSeed(byte[] seed) {
    }

    @Override
    public void nextBytes(byte[] bytes) {
        try (InputStream in = new FileInputStream(GENERATOR)) {
            for (int done = 0; done < bytes.length;) {
                int read = in.read(bytes, done, bytes.length - done);
                if (read < 0) {
                    throw new IOException("it ends");
                }
                done += read;
            }
        } catch (IOException e) {
            throw new IllegalStateException("No random numbers from " + GENERATOR, e);
        }
    }

    @Override
    protected int next(int bits) {
        byte[] bytes = new byte[Integer.BYTES];
        nextBytes(bytes);
        int number = 0;
        for (byte b : bytes) {
            number = number << Byte.SIZE | b & 0xff;
        }
        return number >>> Integer.SIZE - bits;
    }
}
