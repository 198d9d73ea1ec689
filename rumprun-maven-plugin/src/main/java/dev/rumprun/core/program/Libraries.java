// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.util.List;
import java.util.regex.Pattern;

/** Libraries as users write them: by name, or as the path of an object or a static library. */
public final class Libraries {

    private static final List<String> ENDINGS = List.of(".a", ".o");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+][A-Za-z0-9_.+-]*");

    private Libraries() {
    }

    /** Whether this is a path, and not a name for {@code -l}. */
    public static boolean isFile(String library) {
        return ENDINGS.stream().anyMatch(library::endsWith);
    }

    /** The ending of such a path. */
    public static String ending(String library) {
        return library.substring(library.length() - 2);
    }

    /** Whether this is a name, as {@code -l} takes it. */
    public static boolean isName(String library) {
        return NAME.matcher(library).matches();
    }
}
