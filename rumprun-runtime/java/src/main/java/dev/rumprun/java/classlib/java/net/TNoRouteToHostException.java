// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.NoRouteToHostException}. */
public class TNoRouteToHostException extends TSocketException {

    public TNoRouteToHostException() {
    }

    public TNoRouteToHostException(String message) {
        super(message);
    }
}
