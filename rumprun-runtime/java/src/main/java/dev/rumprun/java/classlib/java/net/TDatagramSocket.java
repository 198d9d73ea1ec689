// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import dev.rumprun.java.net.Channel;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;

/** {@link java.net.DatagramSocket}. */
public class TDatagramSocket implements Closeable {

    private final Channel channel = new Channel(false);
    private boolean bound;
    /** To whom it is connected; null for nobody. */
    private TInetSocketAddress peer;
    private int timeout;

    public TDatagramSocket() throws SocketException {
        this(new TInetSocketAddress(0));
    }

    public TDatagramSocket(int port) throws SocketException {
        this(port, null);
    }

    public TDatagramSocket(int port, TInetAddress address) throws SocketException {
        this(new TInetSocketAddress(address, port));
    }

    /** Null for a socket that is not bound. */
    public TDatagramSocket(TSocketAddress local) throws SocketException {
        channel.set(Option.BROADCAST, 1);
        if (local != null) {
            try {
                bind(local);
            } catch (SocketException e) {
                channel.close();
                throw e;
            }
        }
    }

    public void bind(TSocketAddress local) throws SocketException {
        checkOpen();
        if (bound) {
            throw new SocketException("already bound");
        }
        channel.bind(TSocket.endpointToBind(local));
        bound = true;
    }

    private void bindIfUnbound() throws SocketException {
        if (!bound && !isClosed()) {
            bind(null);
        }
    }

    public void connect(TInetAddress address, int port) {
        if (address == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("connect: " + port);
        }
        try {
            connect(new TInetSocketAddress(address, port));
        } catch (SocketException e) {
            throw new UncheckedIOException("connect failed", e);
        }
    }

    public void connect(TSocketAddress address) throws SocketException {
        if (!(address instanceof TInetSocketAddress)) {
            throw new IllegalArgumentException(address == null ? "Address can't be null" : "unsupported address type");
        }
        TInetSocketAddress inet = (TInetSocketAddress) address;
        if (inet.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        checkOpen();
        bindIfUnbound();
        channel.connectDatagrams(inet.endpoint());
        peer = inet;
    }

    public void disconnect() {
        if (peer != null && !isClosed()) {
            channel.disconnect();
        }
        peer = null;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isConnected() {
        return peer != null;
    }

    public TInetAddress getInetAddress() {
        return peer == null ? null : peer.getAddress();
    }

    public int getPort() {
        return peer == null ? -1 : peer.getPort();
    }

    public TSocketAddress getRemoteSocketAddress() {
        return peer;
    }

    public TSocketAddress getLocalSocketAddress() {
        return isClosed() || !bound ? null : new TInetSocketAddress(getLocalAddress(), getLocalPort());
    }

    public TInetAddress getLocalAddress() {
        if (isClosed()) {
            return null;
        }
        TInetAddress local = bound ? TInetAddress.ofEndpoint(channel.local()) : null;
        return local == null || local.isAnyLocalAddress() ? TInetAddress.any() : local;
    }

    public int getLocalPort() {
        return isClosed() ? -1 : bound ? Endpoint.port(channel.local()) : 0;
    }

    public void send(TDatagramPacket packet) throws IOException {
        if (peer == null) {
            if (packet.getAddress() == null) {
                throw new IllegalArgumentException("Address not set");
            }
        } else if (packet.getAddress() != null
                && !(packet.getAddress().equals(peer.getAddress()) && packet.getPort() == peer.getPort())) {
            throw new IllegalArgumentException("Connected and packet address differ");
        }
        checkOpen();
        bindIfUnbound();
        channel.send(packet.getData(), packet.getOffset(), packet.getLength(),
                peer == null ? packet.getAddress().endpoint(packet.getPort()) : new byte[Endpoint.SIZE]);
    }

    public void receive(TDatagramPacket packet) throws IOException {
        bindIfUnbound();
        byte[] from = new byte[Endpoint.SIZE];
        int length = channel.receive(packet.getData(), packet.getOffset(), packet.room(), from, timeout);
        packet.received(length, TInetSocketAddress.ofEndpoint(from));
    }

    public void setSoTimeout(int milliseconds) throws SocketException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        checkOpen();
        timeout = milliseconds;
    }

    public int getSoTimeout() throws SocketException {
        checkOpen();
        return timeout;
    }

    public void setSendBufferSize(int size) throws SocketException {
        TSocket.checkPositive(size, "negative send size");
        set(Option.SEND_BUFFER, size);
    }

    public int getSendBufferSize() throws SocketException {
        return get(Option.SEND_BUFFER);
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        TSocket.checkPositive(size, "invalid receive size");
        set(Option.RECEIVE_BUFFER, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        return get(Option.RECEIVE_BUFFER);
    }

    public void setReuseAddress(boolean on) throws SocketException {
        set(Option.REUSE_ADDRESS, on ? 1 : 0);
    }

    public boolean getReuseAddress() throws SocketException {
        return get(Option.REUSE_ADDRESS) != 0;
    }

    public void setBroadcast(boolean on) throws SocketException {
        set(Option.BROADCAST, on ? 1 : 0);
    }

    public boolean getBroadcast() throws SocketException {
        return get(Option.BROADCAST) != 0;
    }

    public void setTrafficClass(int trafficClass) throws SocketException {
        if (trafficClass < 0 || trafficClass > 0xFF) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        set(Option.TRAFFIC_CLASS, trafficClass);
    }

    public int getTrafficClass() throws SocketException {
        return get(Option.TRAFFIC_CLASS);
    }

    @Override
    public void close() {
        channel.close();
    }

    public boolean isClosed() {
        return channel.isClosed();
    }

    private void set(Option option, int value) throws SocketException {
        checkOpen();
        channel.set(option, value);
    }

    private int get(Option option) throws SocketException {
        checkOpen();
        return channel.get(option);
    }

    private void checkOpen() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }
}
