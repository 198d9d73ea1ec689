// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.PortUnreachableException}. */
public class TPortUnreachableException extends TSocketException {

    public TPortUnreachableException() {
    }

    public TPortUnreachableException(String message) {
        super(message);
    }
}
