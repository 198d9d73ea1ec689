// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Directories that a toolchain can be in: its scripts quote nothing, and gcc's specs take some letters for others. */
public final class RelocationTarget {

    static final String PLAIN = "[A-Za-z0-9_./+=@-]";

    private static final Pattern USABLE = Pattern.compile("/" + PLAIN + "+");

    private RelocationTarget() {
    }

    /** Whether a toolchain can be in this directory, which is an absolute path. */
    public static boolean isUsable(Path directory) {
        return USABLE.matcher(directory.toString()).matches();
    }

    /**
     * Refuses directories that no toolchain can be in.
     *
     * @throws RumprunException that names the letter at fault
     */
    public static void check(Path directory) {
        if (isUsable(directory)) {
            return;
        }
        String strange = directory.toString().codePoints()
                .filter(letter -> !Character.toString(letter).matches(PLAIN))
                .mapToObj(letter -> letter == ' ' ? "a blank" : "'" + Character.toString(letter) + "'")
                .findFirst().orElse("no slash at its beginning");
        throw RumprunException.setup(
                "A Rumprun toolchain cannot be in " + directory + ": the path has " + strange
                        + ", and its scripts can only name paths of the letters A-Z, a-z, 0-9 and _ . / + = @ -.",
                "name another directory for it by rumprun.cacheDirectory");
    }
}
