// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import dev.rumprun.java.Idle;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of hosts. The guest's resolver is asked; whoever waits for what it says lets other threads run meanwhile. */
public final class Names {

    public static final String LOCALHOST = "localhost";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int MOST = 32;
    private static final int LONGEST = 1025;
    /** As resolver.h has them. */
    private static final int UNKNOWN = -1;
    private static final int LATER = -2;
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
        boolean isPossible = host.indexOf(0) < 0 && name.length < LONGEST;
        int count = isPossible ? resolve(Arrays.copyOf(name, name.length + 1), found) : UNKNOWN;
        if (count < 0) {
            throw new UnknownHostException(host + ": " + REASONS[-count - 1]);
        }
        byte[][] addresses = new byte[count][];
        for (int i = 0; i < count; i++) {
            addresses[i] = Endpoint.address(Arrays.copyOfRange(found, i * Endpoint.SIZE, (i + 1) * Endpoint.SIZE));
        }
        return addresses;
    }

    private static int resolve(byte[] name, byte[] found) {
        int question = Resolver.askAddresses(name);
        return isAnswered(question) ? Resolver.takeAddresses(question, found, MOST) : LATER;
    }

    private static boolean isAnswered(int question) {
        return question >= 0 && Idle.await(question, false, Idle.NO_LIMIT) == Idle.READY;
    }

    /** The name of a host; null if it has none. */
    public static String of(byte[] address) {
        if (Arrays.equals(address, LOOPBACK)) {
            return LOCALHOST;
        }
        byte[] name = new byte[LONGEST];
        int question = Resolver.askName(Endpoint.of(address, 0, 0));
        return isAnswered(question) ? text(name, Resolver.takeName(question, name, LONGEST - 1)) : null;
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
