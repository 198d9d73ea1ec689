// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is left out of an image. */
public enum TrimLevel {
    /** Nothing: rumprun-bake links it. */
    NONE,
    /** What nothing can miss: code that nothing calls, and unwind tables that nothing reads. */
    SAFE,
    /** Also the parts of the rump kernel that the program has no way to use. */
    AUTO;

    /** The level of a name; nothing if there is none. */
    static Optional<TrimLevel> of(String name) {
        return Arrays.stream(values()).filter(level -> level.key().equals(name)).findFirst();
    }

    /** Its name in parameters and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
