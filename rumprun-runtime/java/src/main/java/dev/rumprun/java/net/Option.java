// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

/** Options of sockets, in the order of sockets.h. Those that are on or off have 1 or 0 for a value. */
public enum Option {
    NO_DELAY,
    KEEP_ALIVE,
    REUSE_ADDRESS,
    /** Seconds; -1 for none. */
    LINGER,
    SEND_BUFFER,
    RECEIVE_BUFFER,
    BROADCAST,
    TRAFFIC_CLASS
}
