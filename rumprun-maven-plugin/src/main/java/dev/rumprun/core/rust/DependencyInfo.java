// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files that cargo writes beside a program, on what it was made of. */
final class DependencyInfo {

    /** A blank in a name is written with a backslash before it. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\) ");

    private DependencyInfo() {
    }

    /** What a program was made of; nothing if cargo has not said so. */
    static List<Path> of(Path executable) throws IOException {
        Path file = executable.resolveSibling(executable.getFileName() + ".d");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        // The program's own name is the first.
        return BETWEEN.splitAsStream(Files.readString(file).strip())
                .skip(1)
                .filter(name -> !name.isEmpty())
                .map(name -> Path.of(name.replace("\\ ", " ")))
                .toList();
    }
}
