// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.Inet4Address}. */
public final class TInet4Address extends TInetAddress {

    private final int first;
    private final int second;
    private final boolean any;

    TInet4Address(String hostName, byte[] address) {
        super(hostName, address);
        first = address[0] & 0xFF;
        second = address[1] & 0xFF;
        any = (address[0] | address[1] | address[2] | address[3]) == 0;
    }

    @Override
    public String getHostAddress() {
        byte[] address = getAddress();
        return (address[0] & 0xFF) + "." + (address[1] & 0xFF) + "." + (address[2] & 0xFF) + "." + (address[3] & 0xFF);
    }

    @Override
    public boolean isAnyLocalAddress() {
        return any;
    }

    @Override
    public boolean isLoopbackAddress() {
        return first == 127;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return first == 169 && second == 254;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return first == 10 || first == 172 && (second & 0xF0) == 16 || first == 192 && second == 168;
    }

    @Override
    public boolean isMulticastAddress() {
        return (first & 0xF0) == 0xE0;
    }
}
