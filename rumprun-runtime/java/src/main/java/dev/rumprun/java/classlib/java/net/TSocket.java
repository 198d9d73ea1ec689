// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import dev.rumprun.java.net.Channel;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.UnknownHostException;

/** {@link java.net.Socket}. */
public class TSocket implements Closeable {

    private static final int LONGEST_LINGER = 0xFFFF;
    private static final int MAX_TRAFFIC_CLASS = 0xFF;

    private final Channel channel;
    private TInetAddress peer;
    private int peerPort;
    private boolean bound;
    private boolean closed;
    private boolean inputShutdown;
    private boolean outputShutdown;
    private int timeout;
    private InputStream input;
    private OutputStream output;

    public TSocket() {
        channel = new Channel(true);
    }

    public TSocket(String host, int port) throws IOException {
        this(new TInetSocketAddress(host == null ? TInetAddress.getLoopbackAddress() : TInetAddress.getByName(host),
                port), null);
    }

    public TSocket(TInetAddress address, int port) throws IOException {
        this(new TInetSocketAddress(checked(address), port), null);
    }

    public TSocket(String host, int port, TInetAddress localAddress, int localPort) throws IOException {
        this(new TInetSocketAddress(host == null ? TInetAddress.getLoopbackAddress() : TInetAddress.getByName(host),
                port), new TInetSocketAddress(localAddress, localPort));
    }

    public TSocket(TInetAddress address, int port, TInetAddress localAddress, int localPort) throws IOException {
        this(new TInetSocketAddress(checked(address), port), new TInetSocketAddress(localAddress, localPort));
    }

    private TSocket(TInetSocketAddress peer, TInetSocketAddress local) throws IOException {
        this();
        try {
            if (local != null) {
                bind(local);
            }
            connect(peer);
        } catch (IOException | IllegalArgumentException e) {
            close();
            throw e;
        }
    }

    /** A socket that a server has taken in. */
    TSocket(Channel channel, byte[] peer) {
        this.channel = channel;
        connected(TInetSocketAddress.ofEndpoint(peer));
    }

    private static TInetAddress checked(TInetAddress address) {
        if (address == null) {
            throw new NullPointerException();
        }
        return address;
    }

    private void connected(TInetSocketAddress address) {
        peer = address.getAddress();
        peerPort = address.getPort();
        bound = true;
    }

    public void connect(TSocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    public void connect(TSocketAddress endpoint, int timeout) throws IOException {
        if (endpoint == null) {
            throw new IllegalArgumentException("connect: The address can't be null");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("connect: timeout can't be negative");
        }
        checkOpen();
        if (isConnected()) {
            throw new SocketException("already connected");
        }
        if (!(endpoint instanceof TInetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        TInetSocketAddress address = (TInetSocketAddress) endpoint;
        if (address.isUnresolved()) {
            channel.close();
            throw new UnknownHostException(address.getHostName());
        }
        channel.connect((address.getAddress().isAnyLocalAddress()
                ? new TInetSocketAddress(TInetAddress.getLoopbackAddress(), address.getPort())
                : address).endpoint(), timeout);
        connected(address);
    }

    public void bind(TSocketAddress local) throws IOException {
        checkOpen();
        if (bound) {
            throw new SocketException("Already bound");
        }
        channel.bind(endpointToBind(local));
        bound = true;
    }

    /** What a socket is to be bound to: anything if it is null. */
    static byte[] endpointToBind(TSocketAddress local) throws SocketException {
        if (local == null) {
            return TInetAddress.any().endpoint(0);
        }
        if (!(local instanceof TInetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        TInetSocketAddress address = (TInetSocketAddress) local;
        if (address.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        return address.endpoint();
    }

    public TInetAddress getInetAddress() {
        return peer;
    }

    public TInetAddress getLocalAddress() {
        TInetAddress local = bound && !isClosed() ? TInetAddress.ofEndpoint(channel.local()) : null;
        return local == null || local.isAnyLocalAddress() ? TInetAddress.any() : local;
    }

    public int getPort() {
        return peerPort;
    }

    public int getLocalPort() {
        return !bound ? -1 : localPort();
    }

    private int localPort = -1;

    /** Known also when the socket is closed. */
    private int localPort() {
        if (!isClosed()) {
            localPort = Endpoint.port(channel.local());
        }
        return localPort;
    }

    public TSocketAddress getRemoteSocketAddress() {
        return isConnected() ? new TInetSocketAddress(peer, peerPort) : null;
    }

    public TSocketAddress getLocalSocketAddress() {
        return bound ? new TInetSocketAddress(getLocalAddress(), getLocalPort()) : null;
    }

    public InputStream getInputStream() throws IOException {
        checkConnected();
        if (inputShutdown) {
            throw new SocketException("Socket input is shutdown");
        }
        if (input == null) {
            input = new Input();
        }
        return input;
    }

    public OutputStream getOutputStream() throws IOException {
        checkConnected();
        if (outputShutdown) {
            throw new SocketException("Socket output is shutdown");
        }
        if (output == null) {
            output = new Output();
        }
        return output;
    }

    public void setTcpNoDelay(boolean on) throws SocketException {
        set(Option.NO_DELAY, on ? 1 : 0);
    }

    public boolean getTcpNoDelay() throws SocketException {
        return get(Option.NO_DELAY) != 0;
    }

    public void setSoLinger(boolean on, int seconds) throws SocketException {
        checkOpen();
        if (on && seconds < 0) {
            throw new IllegalArgumentException("invalid value for SO_LINGER");
        }
        set(Option.LINGER, on ? Math.min(seconds, LONGEST_LINGER) : -1);
    }

    public int getSoLinger() throws SocketException {
        return get(Option.LINGER);
    }

    public void setSoTimeout(int milliseconds) throws SocketException {
        checkOpen();
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        timeout = milliseconds;
    }

    public int getSoTimeout() throws SocketException {
        checkOpen();
        return timeout;
    }

    public void setSendBufferSize(int size) throws SocketException {
        checkPositive(size, "negative send size");
        set(Option.SEND_BUFFER, size);
    }

    public int getSendBufferSize() throws SocketException {
        return get(Option.SEND_BUFFER);
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        checkPositive(size, "invalid receive size");
        set(Option.RECEIVE_BUFFER, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        return get(Option.RECEIVE_BUFFER);
    }

    public void setKeepAlive(boolean on) throws SocketException {
        set(Option.KEEP_ALIVE, on ? 1 : 0);
    }

    public boolean getKeepAlive() throws SocketException {
        return get(Option.KEEP_ALIVE) != 0;
    }

    public void setReuseAddress(boolean on) throws SocketException {
        set(Option.REUSE_ADDRESS, on ? 1 : 0);
    }

    public boolean getReuseAddress() throws SocketException {
        return get(Option.REUSE_ADDRESS) != 0;
    }

    public void setTrafficClass(int trafficClass) throws SocketException {
        if (trafficClass < 0 || trafficClass > MAX_TRAFFIC_CLASS) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        set(Option.TRAFFIC_CLASS, trafficClass);
    }

    public int getTrafficClass() throws SocketException {
        return get(Option.TRAFFIC_CLASS);
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
    }

    public void shutdownInput() throws IOException {
        checkConnected();
        if (inputShutdown) {
            throw new SocketException("Socket input is already shutdown");
        }
        channel.shutdown(false);
        inputShutdown = true;
    }

    public void shutdownOutput() throws IOException {
        checkConnected();
        if (outputShutdown) {
            throw new SocketException("Socket output is already shutdown");
        }
        channel.shutdown(true);
        outputShutdown = true;
    }

    @Override
    public void close() throws IOException {
        if (!isClosed() && bound) {
            localPort();
        }
        closed = true;
        channel.close();
    }

    public boolean isConnected() {
        return peer != null;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isInputShutdown() {
        return inputShutdown;
    }

    public boolean isOutputShutdown() {
        return outputShutdown;
    }

    @Override
    public String toString() {
        return isConnected()
                ? "Socket[addr=" + getInetAddress() + ",port=" + getPort() + ",localport=" + getLocalPort() + "]"
                : "Socket[unconnected]";
    }

    private void set(Option option, int value) throws SocketException {
        checkOpen();
        channel.set(option, value);
    }

    private int get(Option option) throws SocketException {
        checkOpen();
        return channel.get(option);
    }

    private void checkConnected() throws SocketException {
        checkOpen();
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
    }

    private void checkOpen() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
    }

    static void checkPositive(int size, String message) {
        if (size <= 0) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void checkRange(byte[] bytes, int offset, int length) {
        if ((offset | length) < 0 || length > bytes.length - offset) {
            throw new IndexOutOfBoundsException(
                    "Range [" + offset + ", " + offset + " + " + length + ") out of bounds for length " + bytes.length);
        }
    }

    private final class Input extends InputStream {

        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            checkRange(bytes, offset, length);
            if (length == 0) {
                return 0;
            }
            if (ended || inputShutdown) {
                return -1;
            }
            int count = channel.read(bytes, offset, length, timeout);
            ended = count < 0;
            return count;
        }

        @Override
        public int available() throws IOException {
            if (isClosed()) {
                throw new SocketException("Socket closed");
            }
            return ended || inputShutdown ? 0 : channel.available();
        }

        @Override
        public void close() throws IOException {
            TSocket.this.close();
        }
    }

    private final class Output extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            checkRange(bytes, offset, length);
            channel.write(bytes, offset, length, 0);
        }

        @Override
        public void close() throws IOException {
            TSocket.this.close();
        }
    }
}
