// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import java.io.IOException;

/** {@link java.net.UnknownHostException}. */
public class TUnknownHostException extends IOException {

    public TUnknownHostException() {
    }

    public TUnknownHostException(String message) {
        super(message);
    }
}
