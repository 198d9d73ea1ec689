// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of hosts. The guest's resolver is asked, and all threads wait for what it says. */
public final class Names {

    public static final String LOCALHOST = "localhost";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int MOST = 32;
    private static final int LONGEST = 1025;
    /** As the resolver has it in sockets.h. */
    private static final String[] REASONS = {
        "Name or service not known", "Temporary failure in name resolution", "Non-recoverable failure in name resolution"
    };

    private Names() {
    }

    public static byte[] loopback() {
        return LOOPBACK.clone();
    }

    /** The bytes of an address that is written as numbers; null if the text is a name. */
    public static byte[] literal(String text) {
        boolean brackets = text.startsWith("[") && text.endsWith("]") && text.indexOf(':') > 0;
        return Literals.parse(brackets ? text.substring(1, text.length() - 1) : text);
    }

    /** All addresses of a host. */
    public static byte[][] resolve(String host) throws UnknownHostException {
        if (host.equalsIgnoreCase(LOCALHOST)) {
            return new byte[][] {loopback()};
        }
        byte[] found = new byte[MOST * Endpoint.SIZE];
        byte[] name = host.getBytes(StandardCharsets.UTF_8);
        int count = host.indexOf(0) >= 0 ? -1 : Native.resolve(Arrays.copyOf(name, name.length + 1), found, MOST);
        if (count < 0) {
            throw new UnknownHostException(host + ": " + REASONS[-count - 1]);
        }
        byte[][] addresses = new byte[count][];
        for (int i = 0; i < count; i++) {
            addresses[i] = Endpoint.address(Arrays.copyOfRange(found, i * Endpoint.SIZE, (i + 1) * Endpoint.SIZE));
        }
        return addresses;
    }

    /** The name of a host; null if it has none. */
    public static String of(byte[] address) {
        if (Arrays.equals(address, LOOPBACK)) {
            return LOCALHOST;
        }
        byte[] name = new byte[LONGEST];
        return text(name, Native.hostName(Endpoint.of(address, 0, 0), name, LONGEST - 1));
    }

    /** The name of this machine. */
    public static String own() {
        byte[] name = new byte[LONGEST];
        String own = text(name, Native.ownName(name, LONGEST - 1));
        return own == null || own.isEmpty() ? LOCALHOST : own;
    }

    private static String text(byte[] name, int length) {
        return length < 0 ? null : new String(name, 0, length, StandardCharsets.UTF_8);
    }
}
