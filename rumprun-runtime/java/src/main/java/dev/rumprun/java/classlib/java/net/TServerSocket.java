// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import dev.rumprun.java.net.Channel;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Option;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;

/** {@link java.net.ServerSocket}. */
public class TServerSocket implements Closeable {

    /** The JDK has 50; but who finds no room waits for 3, 6 and more seconds, and Rumprun's limit is this. */
    private static final int BACKLOG = 128;

    private final Channel channel = new Channel(true);
    /** Where it listens; null if it does not yet. */
    private TInetSocketAddress local;
    private int timeout;

    public TServerSocket() throws IOException {
        channel.set(Option.REUSE_ADDRESS, 1);
    }

    public TServerSocket(int port) throws IOException {
        this(port, BACKLOG, null);
    }

    public TServerSocket(int port, int backlog) throws IOException {
        this(port, backlog, null);
    }

    public TServerSocket(int port, int backlog, TInetAddress address) throws IOException {
        this();
        checkPort(port);
        bind(new TInetSocketAddress(address, port), backlog);
    }

    private static void checkPort(int port) {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("Port value out of range: " + port);
        }
    }

    public void bind(TSocketAddress endpoint) throws IOException {
        bind(endpoint, BACKLOG);
    }

    public void bind(TSocketAddress endpoint, int backlog) throws IOException {
        checkOpen();
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        try {
            channel.bind(TSocket.endpointToBind(endpoint));
            channel.listen(backlog < 1 ? BACKLOG : backlog);
            local = TInetSocketAddress.ofEndpoint(channel.local());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    public TSocket accept() throws IOException {
        checkOpen();
        if (!isBound()) {
            throw new SocketException("Socket is not bound yet");
        }
        byte[] peer = new byte[Endpoint.SIZE];
        Channel accepted = channel.accept(peer, timeout);
        return new TSocket(accepted, peer);
    }

    public TInetAddress getInetAddress() {
        return local == null ? null : named(local.getAddress());
    }

    /** The JDK calls it by a name only if it is the address for all. */
    private static TInetAddress named(TInetAddress address) {
        return address.isAnyLocalAddress() ? TInetAddress.any() : address;
    }

    public int getLocalPort() {
        return local == null ? -1 : local.getPort();
    }

    public TSocketAddress getLocalSocketAddress() {
        return local == null ? null : new TInetSocketAddress(getInetAddress(), getLocalPort());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    public boolean isBound() {
        return local != null;
    }

    public boolean isClosed() {
        return channel.isClosed();
    }

    public void setSoTimeout(int milliseconds) throws SocketException {
        checkOpen();
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        timeout = milliseconds;
    }

    public int getSoTimeout() throws IOException {
        checkOpen();
        return timeout;
    }

    public void setReuseAddress(boolean on) throws SocketException {
        checkOpen();
        channel.set(Option.REUSE_ADDRESS, on ? 1 : 0);
    }

    public boolean getReuseAddress() throws SocketException {
        checkOpen();
        return channel.get(Option.REUSE_ADDRESS) != 0;
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        TSocket.checkPositive(size, "negative receive size");
        checkOpen();
        channel.set(Option.RECEIVE_BUFFER, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        checkOpen();
        return channel.get(Option.RECEIVE_BUFFER);
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
    }

    @Override
    public String toString() {
        return isBound()
                ? "ServerSocket[addr=" + getInetAddress() + ",localport=" + getLocalPort() + "]"
                : "ServerSocket[unbound]";
    }

    private void checkOpen() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }
}
