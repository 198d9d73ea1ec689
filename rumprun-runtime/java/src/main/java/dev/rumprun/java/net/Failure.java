// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.util.function.Function;

/** Why a call of sockets.h failed, in the order of the numbers there; as the JDK says it. */
enum Failure {
    LATER("Resource temporarily unavailable", SocketException::new),
    REFUSED("Connection refused", ConnectException::new),
    RESET("Connection reset", SocketException::new),
    BROKEN_PIPE("Broken pipe", SocketException::new),
    TIMED_OUT("Connection timed out", ConnectException::new),
    HOST_UNREACHABLE("No route to host", NoRouteToHostException::new),
    NETWORK_UNREACHABLE("Network is unreachable", SocketException::new),
    ADDRESS_IN_USE("Address already in use", BindException::new),
    NO_SUCH_ADDRESS("Cannot assign requested address", BindException::new),
    FORBIDDEN("Permission denied", BindException::new),
    NOT_CONNECTED("Transport endpoint is not connected", ConnectException::new),
    IS_CONNECTED("Transport endpoint is already connected", SocketException::new),
    INVALID("Invalid argument", SocketException::new),
    TOO_MANY("Too many open files", SocketException::new),
    NO_BUFFERS("No buffer space available", SocketException::new),
    TOO_LONG("Message too long", SocketException::new),
    NO_PROTOCOL(Failure.NO_NETWORK, SocketException::new),
    NO_SOCKETS(Failure.NO_NETWORK, SocketException::new),
    ABORTED("Software caused connection abort", SocketException::new),
    NETWORK_DOWN("Network is down", SocketException::new),
    NO_SOCKET("Bad file descriptor", SocketException::new),
    NO_OPTION("Protocol not available", SocketException::new),
    OTHER("Input/output error", SocketException::new);

    private static final String NO_NETWORK =
            "This machine has no network of this kind; images of the starter platform have none at all";
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
