// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import java.io.InterruptedIOException;

/** {@link java.net.SocketTimeoutException}. */
public class TSocketTimeoutException extends InterruptedIOException {

    public TSocketTimeoutException() {
    }

    public TSocketTimeoutException(String message) {
        super(message);
    }
}
