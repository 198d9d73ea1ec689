// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

/** {@link java.util.logging.ErrorManager}. */
public class TErrorManager {

    public static final int GENERIC_FAILURE = 0;
    public static final int WRITE_FAILURE = 1;
    public static final int FLUSH_FAILURE = 2;
    public static final int CLOSE_FAILURE = 3;
    public static final int OPEN_FAILURE = 4;
    public static final int FORMAT_FAILURE = 5;

    private boolean hasReported;

    /** Reports the first problem. */
    public void error(String message, Exception problem, int code) {
        if (hasReported) {
            return;
        }
        hasReported = true;
        System.err.println("java.util.logging.ErrorManager: " + code + (message == null ? "" : ": " + message));
        if (problem != null) {
            problem.printStackTrace();
        }
    }
}
