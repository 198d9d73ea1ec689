// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

public final class Main {

    public static void main(String[] args) throws NoSuchAlgorithmException {
        for (String algorithm : new String[] {"MD2", "MD5", "SHA-1", "sha-224", "SHA-256", "SHA256", "SHA-384", "SHA-512",
            "SHA-512/224", "SHA512/256", "SHA3-224", "SHA3-256", "SHA3-384", "sha3-512", "MD7"}) {
            try {
                print(MessageDigest.getInstance(algorithm));
            } catch (NoSuchAlgorithmException e) {
                System.out.println(e);
            }
        }
        System.out.println(MessageDigest.isEqual(new byte[] {1, 2}, new byte[] {1, 2})
                + " " + MessageDigest.isEqual(new byte[] {1, 2}, new byte[] {1, 3}));

        results();
        Codes.print();

        SecureRandom random = new SecureRandom();
        byte[] one = new byte[16];
        byte[] other = new byte[16];
        random.nextBytes(one);
        random.nextBytes(other);
        int small = random.nextInt(10);
        double fraction = random.nextDouble();
        System.out.println(!Arrays.equals(one, other) + " " + (small >= 0 && small < 10)
                + " " + (fraction >= 0 && fraction < 1) + " " + (random.nextLong() != random.nextLong()));
    }

    private static void print(MessageDigest digest) {
        System.out.println(digest.getAlgorithm() + " " + digest.getDigestLength());
        for (int length : new int[] {0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 1000}) {
            byte[] text = "grün ".repeat(200).getBytes(StandardCharsets.UTF_8);
            digest.update(text, 0, length / 2);
            for (int i = length / 2; i < length; i++) {
                digest.update(text[i]);
            }
            System.out.println(hex(digest.digest()));
        }
        digest.update((byte) 1);
        digest.reset();
        System.out.println(hex(digest.digest("abc".getBytes(StandardCharsets.UTF_8))));
    }

    private static void results() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ByteBuffer buffer = ByteBuffer.wrap("grün".getBytes(StandardCharsets.UTF_8), 1, 3);
        digest.update(buffer);
        byte[] target = new byte[40];
        for (int[] range : new int[][] {{0, 31}, {20, 32}, {4, 36}}) {
            try {
                System.out.println(digest.digest(target, range[0], range[1]) + " " + buffer.position() + " " + hex(target));
            } catch (DigestException | IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }
}
