// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.util.Arrays;

/** Addresses with ports, as sockets.h has them. */
public final class Endpoint {

    /** Bytes of one. */
    public static final int SIZE = 23;

    private static final int LENGTH_AT = 16;
    private static final int PORT_AT = 17;
    private static final int SCOPE_AT = 19;
    private static final int IPV6 = 16;

    private Endpoint() {
    }

    /** An address with a port. */
    public static byte[] of(byte[] address, int port, int scope) {
        byte[] endpoint = Arrays.copyOf(address, SIZE);
        endpoint[LENGTH_AT] = (byte) address.length;
        endpoint[PORT_AT] = (byte) (port >> 8);
        endpoint[PORT_AT + 1] = (byte) port;
        for (int i = 0; i < Integer.BYTES; i++) {
            endpoint[SCOPE_AT + i] = (byte) (scope >> Byte.SIZE * i);
        }
        return endpoint;
    }

    /** The address without its port; empty if there is none. */
    public static byte[] address(byte[] endpoint) {
        return Arrays.copyOf(endpoint, endpoint[LENGTH_AT]);
    }

    public static int port(byte[] endpoint) {
        return (endpoint[PORT_AT] & 0xFF) << 8 | endpoint[PORT_AT + 1] & 0xFF;
    }

    public static int scope(byte[] endpoint) {
        int scope = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            scope |= (endpoint[SCOPE_AT + i] & 0xFF) << Byte.SIZE * i;
        }
        return scope;
    }

    static boolean isIpv6(byte[] endpoint) {
        return endpoint[LENGTH_AT] == IPV6;
    }
}
