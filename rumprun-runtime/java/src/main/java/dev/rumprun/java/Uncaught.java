// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** Tells of exceptions that nobody has caught, as the JDK does it. */
public final class Uncaught {

    private Uncaught() {
    }

    public static void report(String thread, Throwable exception) {
        System.err.print("Exception in thread \"" + thread + "\" ");
        exception.printStackTrace();
    }
}
