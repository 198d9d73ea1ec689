// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** What was to make a result has failed. */
public class TExecutionException extends Exception {

    public TExecutionException() {
    }

    public TExecutionException(String message) {
        super(message);
    }

    public TExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public TExecutionException(Throwable cause) {
        super(cause);
    }
}
