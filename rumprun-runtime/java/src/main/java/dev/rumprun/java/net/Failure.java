// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.util.function.Function;

/** Why a call of sockets.h failed, in the order of the numbers there; as the JDK says it. */
enum Failure {
    LATER("Resource temporarily unavailable", Makers.SOCKET),
    REFUSED("Connection refused", Makers.CONNECT),
    RESET("Connection reset", Makers.SOCKET),
    BROKEN_PIPE("Broken pipe", Makers.SOCKET),
    TIMED_OUT("Connection timed out", Makers.CONNECT),
    HOST_UNREACHABLE("No route to host", Makers.NO_ROUTE),
    NETWORK_UNREACHABLE("Network is unreachable", Makers.SOCKET),
    ADDRESS_IN_USE("Address already in use", Makers.BIND),
    NO_SUCH_ADDRESS("Cannot assign requested address", Makers.BIND),
    FORBIDDEN("Permission denied", Makers.BIND),
    NOT_CONNECTED("Transport endpoint is not connected", Makers.CONNECT),
    IS_CONNECTED("Transport endpoint is already connected", Makers.SOCKET),
    INVALID("Invalid argument", Makers.SOCKET),
    TOO_MANY("Too many open files", Makers.SOCKET),
    NO_BUFFERS("No buffer space available", Makers.SOCKET),
    TOO_LONG("Message too long", Makers.SOCKET),
    NO_PROTOCOL(Failure.NO_NETWORK, Makers.SOCKET),
    NO_SOCKETS(Failure.NO_NETWORK, Makers.SOCKET),
    ABORTED("Software caused connection abort", Makers.SOCKET),
    NETWORK_DOWN("Network is down", Makers.SOCKET),
    NO_SOCKET("Bad file descriptor", Makers.SOCKET),
    NO_OPTION("Protocol not available", Makers.SOCKET),
    OTHER("Input/output error", Makers.SOCKET);

    private static final String NO_NETWORK =
            "This machine has no network of this kind; images of the starter platform have none at all";
    /** One function of each kind, as each has code of its own in an image. */
    private static final class Makers {
        private static final Function<String, SocketException> SOCKET = SocketException::new;
        private static final Function<String, SocketException> CONNECT = ConnectException::new;
        private static final Function<String, SocketException> BIND = BindException::new;
        private static final Function<String, SocketException> NO_ROUTE = NoRouteToHostException::new;
    }

    private static final Failure[] ALL = values();

    private final String message;
    private final Function<String, SocketException> maker;

    Failure(String message, Function<String, SocketException> maker) {
        this.message = message;
        this.maker = maker;
    }

    static boolean isLater(int result) {
        return result == -1;
    }

    /** The result itself, unless it is a failure. */
    static int check(int result) throws SocketException {
        if (result < 0) {
            throw of(result).exception();
        }
        return result;
    }

    static Failure of(int result) {
        return ALL[-result - 1];
    }

    SocketException exception() {
        return maker.apply(message);
    }
}
