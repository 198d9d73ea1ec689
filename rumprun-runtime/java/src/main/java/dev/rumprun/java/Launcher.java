// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** Where programs begin. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {
    }

    /** Runs the program; an exception that its main method lets through becomes exit status 1. */
    public static void main(String[] arguments) {
        int status = 0;
        try {
            runProgram(arguments);
        } catch (Throwable e) {
            Threads.uncaught(Thread.currentThread(), e);
            status = FAILED;
        }
        Threads.mainEnded();
        Shutdown.exit(status);
    }

    /** Sets system properties and calls the program's main method. The code is made for each program. */
    private static native void runProgram(String[] arguments);
}
