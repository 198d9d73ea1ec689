// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** What was waited for has not come in time. */
public class TTimeoutException extends Exception {

    public TTimeoutException() {
    }

    public TTimeoutException(String message) {
        super(message);
    }
}
