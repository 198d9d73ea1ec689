// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import dev.rumprun.java.net.Endpoint;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;

/** {@link java.net.InetSocketAddress}. */
public class TInetSocketAddress extends TSocketAddress {

    private static final int MAX_PORT = 0xFFFF;

    /** Null if it has an address. */
    private final String hostName;
    private final TInetAddress address;
    private final int port;

    private TInetSocketAddress(String hostName, TInetAddress address, int port) {
        this.hostName = hostName;
        this.address = address;
        this.port = checkPort(port);
    }

    public TInetSocketAddress(int port) {
        this(TInetAddress.any(), port);
    }

    public TInetSocketAddress(TInetAddress address, int port) {
        this(null, address == null ? TInetAddress.any() : address, port);
    }

    public TInetSocketAddress(String hostName, int port) {
        this.port = checkPort(port);
        TInetAddress found = null;
        try {
            found = TInetAddress.getByName(checkHost(hostName));
        } catch (UnknownHostException e) {
            // It is unresolved then.
        }
        this.address = found;
        this.hostName = found == null ? hostName : null;
    }

    public static TInetSocketAddress createUnresolved(String host, int port) {
        return new TInetSocketAddress(checkHost(host), null, port);
    }

    /** The address and port in what the guest tells. */
    static TInetSocketAddress ofEndpoint(byte[] endpoint) {
        return new TInetSocketAddress(TInetAddress.ofEndpoint(endpoint), Endpoint.port(endpoint));
    }

    static int checkPort(int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("port out of range:" + port);
        }
        return port;
    }

    private static String checkHost(String host) {
        if (host == null) {
            throw new IllegalArgumentException("hostname can't be null");
        }
        return host;
    }

    byte[] endpoint() {
        return address.endpoint(port);
    }

    public final int getPort() {
        return port;
    }

    public final TInetAddress getAddress() {
        return address;
    }

    public final String getHostName() {
        return hostName != null ? hostName : address.getHostName();
    }

    public final String getHostString() {
        if (hostName != null) {
            return hostName;
        }
        return address.knownHostName() != null ? address.knownHostName() : address.getHostAddress();
    }

    public final boolean isUnresolved() {
        return address == null;
    }

    @Override
    public final boolean equals(Object other) {
        if (!(other instanceof TInetSocketAddress)) {
            return false;
        }
        TInetSocketAddress that = (TInetSocketAddress) other;
        return port == that.port && Objects.equals(address, that.address)
                && (hostName == null ? that.hostName == null : hostName.equalsIgnoreCase(that.hostName));
    }

    @Override
    public final int hashCode() {
        return (address != null ? address.hashCode() : hostName.toLowerCase(Locale.ROOT).hashCode()) + port;
    }

    @Override
    public String toString() {
        if (address == null) {
            return hostName + "/<unresolved>:" + port;
        }
        String name = address.knownHostName() == null ? "" : address.knownHostName();
        String number = address.getHostAddress();
        return name + "/" + (address instanceof TInet6Address ? "[" + number + "]" : number) + ":" + port;
    }
}
