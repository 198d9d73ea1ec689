// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.util.regex.Pattern;

/** Paths that Rumprun's gcc can be told: it takes a blank for the end of a name. */
public final class PlainPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./+=:,@%-]+");

    private PlainPath() {
    }

    /** Whether a path has nothing in it but what no program takes for something else. */
    public static boolean is(String path) {
        return PLAIN.matcher(path).matches();
    }
}
