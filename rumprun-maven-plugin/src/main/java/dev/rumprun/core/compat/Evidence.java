// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to be seen in a toolchain's files.
 *
 * @param file a library, an object or a linker script, in the directory of the platform or the one above; a * in its
 *     name stands for the platform's
 * @param text a symbol that the library or object defines, or words in the script
 * @param present whether it must be there, or must not
 */
public record Evidence(String file, String text, boolean present) {

    static Evidence defines(String file, String symbol) {
        return new Evidence(file, symbol, true);
    }

    static Evidence lacks(String file, String text) {
        return new Evidence(file, text, false);
    }

    /** Whether it is so for a platform; a file that is not there proves nothing. */
    boolean holds(Path platformDirectory, SymbolIndex index) throws IOException {
        String name = file.replace("*", Cures.platform(platformDirectory));
        Path here = platformDirectory.resolve(name);
        Path path = Files.isRegularFile(here) ? here : platformDirectory.resolveSibling(name);
        return Files.isRegularFile(path) && index.has(path, text) == present;
    }

    /** What {@code -l} calls the file. */
    String library() {
        return file.replaceFirst("^lib", "").replaceFirst("\\.a$", "");
    }

    /** The same file, seen to define another symbol. */
    Evidence ofSymbol(String symbol) {
        return defines(file, symbol);
    }
}
