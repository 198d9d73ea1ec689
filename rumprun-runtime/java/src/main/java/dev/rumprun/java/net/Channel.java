// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import dev.rumprun.java.Idle;
import java.io.IOException;
import java.net.PortUnreachableException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/**
 * A socket of the guest's. It is made when it is first needed, as its kind depends on the address; options that were set
 * before are kept until then. Whoever has to wait lets other threads run meanwhile.
 */
public final class Channel {

    private static final int NONE = -1;
    private static final int UNSET = Integer.MIN_VALUE;

    private final boolean stream;
    private final int[] options = new int[Option.values().length];
    private final Turn writers = new Turn();
    private int fd = NONE;
    private boolean closed;

    /**
     * Makes a channel.
     *
     * @param stream whether it is of TCP, and not of UDP
     */
    public Channel(boolean stream) {
        this.stream = stream;
        Arrays.fill(options, UNSET);
    }

    private Channel(int fd) {
        this(true);
        this.fd = fd;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Makes the socket, for addresses of a kind. */
    private void open(boolean ipv6) throws SocketException {
        if (closed) {
            throw socketClosed();
        }
        if (fd == NONE) {
            fd = Failure.check(Native.socket(ipv6, stream));
            for (Option option : Option.values()) {
                if (options[option.ordinal()] != UNSET) {
                    Failure.check(Native.setOption(fd, option.ordinal(), options[option.ordinal()]));
                }
            }
        }
    }

    /** Gives the socket an address of its own. */
    public void bind(byte[] address) throws SocketException {
        open(Endpoint.isIpv6(address));
        Failure.check(Native.bind(fd, address));
    }

    /** Has a server's socket take connections in. */
    public void listen(int backlog) throws SocketException {
        Failure.check(Native.listen(fd, backlog));
    }

    /**
     * Takes a connection in.
     *
     * @param peer takes its address
     * @param timeout milliseconds; 0 for none
     */
    public Channel accept(byte[] peer, int timeout) throws IOException {
        long limit = limit(timeout);
        while (true) {
            if (closed) {
                throw socketClosed();
            }
            int accepted = Native.accept(fd, peer);
            // Whoever has gone away meanwhile is no failure of the server.
            if (accepted >= 0) {
                return new Channel(accepted);
            }
            if (!Failure.isLater(accepted) && Failure.of(accepted) != Failure.ABORTED) {
                throw Failure.of(accepted).exception();
            }
            await(false, limit, "Accept timed out");
        }
    }

    /**
     * Connects the socket; when that fails, it is closed.
     *
     * @param timeout milliseconds; 0 for that of the network
     */
    public void connect(byte[] address, int timeout) throws IOException {
        open(Endpoint.isIpv6(address));
        try {
            int result = Native.connect(fd, address);
            if (Failure.isLater(result)) {
                await(true, limit(timeout), "Connect timed out");
                if (closed) {
                    throw socketClosed();
                }
                result = Native.connected(fd);
            }
            Failure.check(result);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Has a datagram socket send to this address alone, and take in from there alone. */
    public void connectDatagrams(byte[] address) throws SocketException {
        Failure.check(Native.connect(fd, address));
    }

    /** Lets a datagram socket take in from everywhere again. */
    public void disconnect() {
        Native.disconnect(fd);
    }

    /**
     * Reads what is there, at least one byte.
     *
     * @param timeout milliseconds; 0 for none
     * @return the number of bytes, -1 at the end
     */
    public int read(byte[] bytes, int offset, int length, int timeout) throws IOException {
        long limit = limit(timeout);
        while (true) {
            if (closed) {
                throw socketClosed();
            }
            int result = Native.read(fd, bytes, offset, length);
            if (!Failure.isLater(result)) {
                return Failure.check(result) == 0 ? -1 : result;
            }
            await(false, limit, "Read timed out");
        }
    }

    /**
     * Writes all of it.
     *
     * @param timeout milliseconds in which the other side has to take some of it; 0 for none
     */
    public void write(byte[] bytes, int offset, int length, int timeout) throws IOException {
        writers.take();
        try {
            int written = 0;
            while (written < length) {
                if (closed) {
                    throw socketClosed();
                }
                int result = Native.write(fd, bytes, offset + written, length - written);
                if (Failure.isLater(result)) {
                    await(true, limit(timeout), "Write timed out");
                } else if (result < 0 && Failure.of(result) == Failure.RESET) {
                    throw new SocketException("Connection reset by peer");
                } else {
                    written += Failure.check(result);
                }
            }
        } finally {
            writers.pass();
        }
    }

    /**
     * Takes a datagram in.
     *
     * @param peer takes the address of who sent it
     * @param timeout milliseconds; 0 for none
     */
    public int receive(byte[] bytes, int offset, int length, byte[] peer, int timeout) throws IOException {
        long limit = limit(timeout);
        while (true) {
            if (closed) {
                throw socketClosed();
            }
            int result = Native.receive(fd, bytes, offset, length, peer);
            if (!Failure.isLater(result)) {
                return checkDatagram(result);
            }
            await(false, limit, "Receive timed out");
        }
    }

    /** Sends a datagram, to whom it is connected if the address is empty. */
    public void send(byte[] bytes, int offset, int length, byte[] address) throws IOException {
        while (true) {
            if (closed) {
                throw socketClosed();
            }
            int result = Native.send(fd, bytes, offset, length, address);
            if (!Failure.isLater(result)) {
                checkDatagram(result);
                return;
            }
            Idle.await(fd, true, Idle.NO_LIMIT);
        }
    }

    /** Of datagrams, one learns later that nobody is where they were sent to. */
    private static int checkDatagram(int result) throws SocketException {
        if (result < 0 && Failure.of(result) == Failure.REFUSED) {
            throw new PortUnreachableException();
        }
        return Failure.check(result);
    }

    /** How many bytes there are to read without waiting. */
    public int available() throws SocketException {
        if (closed) {
            throw socketClosed();
        }
        return Native.available(fd);
    }

    /** Ends one direction. */
    public void shutdown(boolean output) throws SocketException {
        int result = Native.shutdown(fd, output);
        if (result < 0 && Failure.of(result) != Failure.NOT_CONNECTED) {
            throw Failure.of(result).exception();
        }
        if (!output) {
            // Whoever waits finds the end.
            Idle.close(fd);
        }
    }

    /** Closes the socket; whoever waits for it is told. */
    public void close() {
        if (!closed) {
            closed = true;
            if (fd != NONE) {
                Idle.close(fd);
                Native.close(fd);
                fd = NONE;
            }
        }
    }

    /** The address of the socket itself. */
    public byte[] local() {
        byte[] address = new byte[Endpoint.SIZE];
        if (fd != NONE) {
            Native.local(fd, address);
        }
        return address;
    }

    public void set(Option option, int value) throws SocketException {
        options[option.ordinal()] = value;
        if (fd != NONE) {
            Failure.check(Native.setOption(fd, option.ordinal(), value));
        }
    }

    /** The value of an option. */
    public int get(Option option) throws SocketException {
        if (fd == NONE && options[option.ordinal()] != UNSET) {
            return options[option.ordinal()];
        }
        open(false);
        return Native.getOption(fd, option.ordinal());
    }

    private void await(boolean write, long limit, String late) throws SocketTimeoutException {
        if (Idle.await(fd, write, limit) == Idle.TIMED_OUT) {
            throw new SocketTimeoutException(late);
        }
    }

    private static long limit(int timeout) {
        return timeout == 0 ? Idle.NO_LIMIT : Idle.now() + timeout;
    }

    private static SocketException socketClosed() {
        return new SocketException("Socket closed");
    }
}
