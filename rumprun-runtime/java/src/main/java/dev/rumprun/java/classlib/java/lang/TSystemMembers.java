// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Environment;
import dev.rumprun.java.Static;
import java.util.Map;

/** Of {@link System}. */
public final class TSystemMembers {

    private TSystemMembers() {
    }

    @Static
    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    @Static
    public static String getenv(String name) {
        return Environment.get(name);
    }

    @Static
    public static Map<String, String> getenv() {
        return Environment.all();
    }
}
