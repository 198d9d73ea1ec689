// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.DatagramPacket}. */
public final class TDatagramPacket {

    private byte[] data;
    private int offset;
    private int length;
    /** How much there is room for. */
    private int room;
    private TInetAddress address;
    private int port;

    public TDatagramPacket(byte[] data, int offset, int length) {
        setData(data, offset, length);
    }

    public TDatagramPacket(byte[] data, int length) {
        this(data, 0, length);
    }

    public TDatagramPacket(byte[] data, int offset, int length, TInetAddress address, int port) {
        this(data, offset, length);
        setAddress(address);
        setPort(port);
    }

    public TDatagramPacket(byte[] data, int offset, int length, TSocketAddress address) {
        this(data, offset, length);
        setSocketAddress(address);
    }

    public TDatagramPacket(byte[] data, int length, TInetAddress address, int port) {
        this(data, 0, length, address, port);
    }

    public TDatagramPacket(byte[] data, int length, TSocketAddress address) {
        this(data, 0, length, address);
    }

    public TInetAddress getAddress() {
        return address;
    }

    public int getPort() {
        return port;
    }

    public byte[] getData() {
        return data;
    }

    public int getOffset() {
        return offset;
    }

    public int getLength() {
        return length;
    }

    int room() {
        return room;
    }

    public void setData(byte[] data, int offset, int length) {
        if (length < 0 || offset < 0 || length > data.length - offset) {
            throw new IllegalArgumentException("illegal length or offset");
        }
        this.data = data;
        this.offset = offset;
        this.length = length;
        room = length;
    }

    public void setData(byte[] data) {
        setData(data, 0, data.length);
    }

    public void setLength(int length) {
        setData(data, offset, length);
    }

    /** The datagram that was taken in. */
    void received(int length, TInetSocketAddress from) {
        this.length = length;
        address = from.getAddress();
        port = from.getPort();
    }

    public void setAddress(TInetAddress address) {
        this.address = address;
    }

    public void setPort(int port) {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("Port out of range:" + port);
        }
        this.port = port;
    }

    public void setSocketAddress(TSocketAddress address) {
        if (!(address instanceof TInetSocketAddress)) {
            throw new IllegalArgumentException("unsupported address type");
        }
        TInetSocketAddress inet = (TInetSocketAddress) address;
        if (inet.isUnresolved()) {
            throw new IllegalArgumentException("unresolved address");
        }
        setAddress(inet.getAddress());
        setPort(inet.getPort());
    }

    public TSocketAddress getSocketAddress() {
        return new TInetSocketAddress(address, port);
    }
}
