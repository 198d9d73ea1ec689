// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.PrintStream;

public final class TPrintStreamMembers {

    private TPrintStreamMembers() {
    }

    public static void print(PrintStream stream, boolean value) {
        stream.print(String.valueOf(value));
    }

    public static void print(PrintStream stream, float value) {
        stream.print(String.valueOf(value));
    }

    public static void println(PrintStream stream, char[] text) {
        stream.println(new String(text));
    }

    public static void writeBytes(PrintStream stream, byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
    }
}
