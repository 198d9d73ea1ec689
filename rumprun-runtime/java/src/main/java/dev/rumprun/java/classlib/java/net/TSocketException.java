// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import java.io.IOException;

/** {@link java.net.SocketException}. */
public class TSocketException extends IOException {

    public TSocketException() {
    }

    public TSocketException(String message) {
        super(message);
    }
}
