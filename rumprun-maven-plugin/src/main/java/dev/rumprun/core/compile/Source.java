// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * A source file.
 *
 * @param path absolute
 * @param language by its ending
 * @param name unique among the sources of a program, usable as a path: the number of its source directory and its
 *     place in it
 * @param flags that it alone is compiled with, after all others
 */
record Source(Path path, Language language, String name, List<String> flags) {

    /** A source that is compiled like all others of its language. */
    Source(Path path, Language language, String name) {
        this(path, language, name, List.of());
    }
}
