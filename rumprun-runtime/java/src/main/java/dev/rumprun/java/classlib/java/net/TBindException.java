// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

/** {@link java.net.BindException}. */
public class TBindException extends TSocketException {

    public TBindException() {
    }

    public TBindException(String message) {
        super(message);
    }
}
