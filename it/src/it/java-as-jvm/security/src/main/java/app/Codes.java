// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Codes by which a message shows that it comes from one who has the key. */
final class Codes {

    private static final byte[] TEXT = "What shall be sent".getBytes(StandardCharsets.UTF_8);

    private Codes() {
    }

    static void print() {
        for (String algorithm : new String[] {"HmacMD5", "HmacSHA1", "hmacsha224", "HmacSHA256", "HmacSHA384", "HmacSHA512",
            "HmacSHA512/224", "HmacSHA512/256", "HmacSHA3-224", "HmacSHA3-256", "HmacSHA3-384", "HmacSHA3-512"}) {
            try {
                codes(Mac.getInstance(algorithm));
            } catch (GeneralSecurityException e) {
                System.out.println(e);
            }
        }
        for (String algorithm : new String[] {"SHA-256", "HmacNone", "", null}) {
            show(() -> Mac.getInstance(algorithm));
        }
        keys();
        try {
            misused(Mac.getInstance("HmacSHA256"));
        } catch (NoSuchAlgorithmException e) {
            System.out.println(e);
        }
    }

    private static void codes(Mac mac) throws GeneralSecurityException {
        System.out.println(mac.getAlgorithm() + " " + mac.getMacLength());
        for (int length : new int[] {1, 63, 64, 65, 72, 128, 129, 200}) {
            mac.init(new SecretKeySpec(new byte[length], "any"));
            System.out.println(Main.hex(mac.doFinal(TEXT)));
            mac.update(TEXT[0]);
            mac.update(TEXT, 1, 3);
            mac.update(ByteBuffer.wrap(TEXT, 4, 3));
            System.out.println(Main.hex(mac.doFinal()));
            mac.update(TEXT);
            mac.reset();
            byte[] target = new byte[70];
            mac.doFinal(target, 5);
            System.out.println(Main.hex(target));
        }
    }

    private static void keys() {
        byte[] secret = {1, 2, 3, 4};
        SecretKey key = new SecretKeySpec(secret, "HmacSHA256");
        secret[0] = 9;
        System.out.println(key.getAlgorithm() + " " + key.getFormat() + " " + Main.hex(key.getEncoded()) + " " + key.hashCode());
        System.out.println(key.equals(new SecretKeySpec(new byte[] {0, 1, 2, 3, 4}, 1, 4, "hmacsha256")) + " "
                + key.equals(new SecretKeySpec(secret, "HmacSHA256")) + " " + key.equals("key"));
        show(() -> new SecretKeySpec(null, "a"));
        show(() -> new SecretKeySpec(secret, null));
        show(() -> new SecretKeySpec(new byte[0], "a"));
        show(() -> new SecretKeySpec(secret, 2, 3, "a"));
        show(() -> new SecretKeySpec(secret, 2, -1, "a"));
    }

    private static void misused(Mac mac) {
        show(() -> mac.doFinal());
        show(() -> {
            mac.update((byte) 1);
            return null;
        });
        show(() -> {
            mac.init(null);
            return null;
        });
        show(() -> {
            mac.init(new Shown());
            return null;
        });
        show(() -> {
            mac.init(new SecretKeySpec(TEXT, "any"));
            mac.update(TEXT, 3, TEXT.length);
            return null;
        });
        show(() -> {
            mac.doFinal(new byte[32], 1);
            return null;
        });
        show(() -> {
            mac.update((byte[]) null);
            return Main.hex(mac.doFinal());
        });
    }

    private static void show(Callable<?> call) {
        try {
            System.out.println(call.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    /** A key that is not secret. */
    private static final class Shown implements Key {
        @Override
        public String getAlgorithm() {
            return "none";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }
}
