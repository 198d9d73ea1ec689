// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.Inet6Address}. */
public final class TInet6Address extends TInetAddress {

    private static final int BYTES = 16;

    private final int scope;
    private final int first;
    private final int second;
    /** Whether all bytes but the last are zero. */
    private final boolean zeros;
    private final int last;

    TInet6Address(String hostName, byte[] address, int scope) {
        super(hostName, address);
        this.scope = scope;
        first = address[0] & 0xFF;
        second = address[1] & 0xFF;
        last = address[BYTES - 1];
        int some = 0;
        for (int i = 0; i < BYTES - 1; i++) {
            some |= address[i];
        }
        zeros = some == 0;
    }

    @Override
    int scope() {
        return scope;
    }

    public int getScopeId() {
        return scope;
    }

    @Override
    public String getHostAddress() {
        byte[] address = getAddress();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BYTES; i += 2) {
            text.append(i == 0 ? "" : ":")
                    .append(Integer.toHexString((address[i] & 0xFF) << Byte.SIZE | address[i + 1] & 0xFF));
        }
        return scope == 0 ? text.toString() : text.append('%').append(scope).toString();
    }

    @Override
    public boolean isAnyLocalAddress() {
        return zeros && last == 0;
    }

    @Override
    public boolean isLoopbackAddress() {
        return zeros && last == 1;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return first == 0xFE && (second & 0xC0) == 0x80;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return first == 0xFE && (second & 0xC0) == 0xC0;
    }

    @Override
    public boolean isMulticastAddress() {
        return first == 0xFF;
    }
}
