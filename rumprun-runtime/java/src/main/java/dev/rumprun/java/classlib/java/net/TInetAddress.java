// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import dev.rumprun.java.net.Channel;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Names;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Arrays;

/** {@link java.net.InetAddress}. */
public class TInetAddress implements Serializable {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    /** Where the two bytes before the last four are ones and those before zeros, an address is one of IPv4. */
    private static final int MAPPED_AT = 10;
    private static final int ECHO_PORT = 7;

    private final byte[] address;
    private String hostName;

    TInetAddress(String hostName, byte[] address) {
        this.hostName = hostName;
        this.address = address;
    }

    public static TInetAddress getByName(String host) throws UnknownHostException {
        return getAllByName(host)[0];
    }

    public static TInetAddress[] getAllByName(String host) throws UnknownHostException {
        if (host == null || host.isEmpty()) {
            return new TInetAddress[] {getLoopbackAddress()};
        }
        int scopeAt = host.indexOf('%');
        byte[] literal = Names.literal(scopeAt < 0 || host.indexOf(':') < 0 ? host : host.substring(0, scopeAt));
        if (literal != null) {
            return new TInetAddress[] {of(null, literal, scopeAt < 0 ? 0 : scope(host, scopeAt + 1))};
        }
        if (host.charAt(0) == '[' || host.indexOf(':') >= 0) {
            throw new UnknownHostException(host + ": invalid IPv6 address literal");
        }
        byte[][] found = Names.resolve(host);
        TInetAddress[] addresses = new TInetAddress[found.length];
        for (int i = 0; i < found.length; i++) {
            addresses[i] = of(host, found[i], 0);
        }
        return addresses;
    }

    private static int scope(String host, int at) throws UnknownHostException {
        try {
            int end = host.endsWith("]") ? host.length() - 1 : host.length();
            return Integer.parseInt(host.substring(at, end));
        } catch (NumberFormatException e) {
            throw new UnknownHostException("no such interface " + host.substring(at));
        }
    }

    public static TInetAddress getByAddress(byte[] address) throws UnknownHostException {
        return getByAddress(null, address);
    }

    public static TInetAddress getByAddress(String host, byte[] address) throws UnknownHostException {
        if (address == null || address.length != IPV4_BYTES && address.length != IPV6_BYTES) {
            throw new UnknownHostException("addr is of illegal length");
        }
        return of(host, address.clone(), 0);
    }

    /** An address with the name by which it was found; null if it was not. */
    static TInetAddress of(String host, byte[] address, int scope) {
        if (address.length == IPV4_BYTES) {
            return new TInet4Address(host, address);
        }
        return isMapped(address)
                ? new TInet4Address(host, Arrays.copyOfRange(address, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES))
                : new TInet6Address(host, address, scope);
    }

    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < MAPPED_AT; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[MAPPED_AT] == -1 && address[MAPPED_AT + 1] == -1;
    }

    /** The address in what the guest tells; null if there is none. */
    static TInetAddress ofEndpoint(byte[] endpoint) {
        byte[] address = Endpoint.address(endpoint);
        return address.length == 0 ? null : of(null, address, Endpoint.scope(endpoint));
    }

    /** The address with a port, for the guest. */
    byte[] endpoint(int port) {
        return Endpoint.of(address, port, scope());
    }

    int scope() {
        return 0;
    }

    public static TInetAddress getLoopbackAddress() {
        return of(Names.LOCALHOST, Names.loopback(), 0);
    }

    /** The address that any of the machine's stands for. */
    static TInetAddress any() {
        return of("0.0.0.0", new byte[IPV4_BYTES], 0);
    }

    public static TInetAddress getLocalHost() throws UnknownHostException {
        String own = Names.own();
        try {
            return of(own, Names.resolve(own)[0], 0);
        } catch (UnknownHostException e) {
            return of(own, Names.loopback(), 0);
        }
    }

    public String getHostName() {
        if (hostName == null) {
            hostName = getCanonicalHostName();
        }
        return hostName;
    }

    public String getCanonicalHostName() {
        String name = Names.of(address);
        return name == null ? getHostAddress() : name;
    }

    /** The name if it is known without asking for it. */
    String knownHostName() {
        return hostName;
    }

    public byte[] getAddress() {
        return address.clone();
    }

    public String getHostAddress() {
        return null;
    }

    public boolean isAnyLocalAddress() {
        return false;
    }

    public boolean isLoopbackAddress() {
        return false;
    }

    public boolean isLinkLocalAddress() {
        return false;
    }

    public boolean isSiteLocalAddress() {
        return false;
    }

    public boolean isMulticastAddress() {
        return false;
    }

    /** Whether the host answers to the attempt to connect to it, if only by refusing. */
    public boolean isReachable(int timeout) throws IOException {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        Channel channel = new Channel(true);
        try {
            channel.connect(endpoint(ECHO_PORT), timeout);
            return true;
        } catch (ConnectException e) {
            return e.getMessage().equals("Connection refused");
        } catch (IOException e) {
            return false;
        } finally {
            channel.close();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TInetAddress && Arrays.equals(address, ((TInetAddress) other).address);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < address.length; i += Integer.BYTES) {
            // The JDK takes the bytes of IPv4 for unsigned, and those of IPv6 for signed.
            int mask = address.length == IPV4_BYTES ? 0xFF : -1;
            hash += ((address[i] & mask) << 24) + ((address[i + 1] & mask) << 16) + ((address[i + 2] & mask) << 8)
                    + (address[i + 3] & mask);
        }
        return hash;
    }

    @Override
    public String toString() {
        return (hostName == null ? "" : hostName) + "/" + getHostAddress();
    }
}
