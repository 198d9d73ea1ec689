// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.ConnectException}. */
public class TConnectException extends TSocketException {

    public TConnectException() {
    }

    public TConnectException(String message) {
        super(message);
    }
}
