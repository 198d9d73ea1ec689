// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where programs are looked for.
 *
 * @param directories those of {@code PATH}, in its order
 */
public record SearchPath(List<Path> directories) {

    public SearchPath {
        directories = List.copyOf(directories);
    }

    /** As an environment's {@code PATH} says. */
    public static SearchPath of(Map<String, String> environment) {
        List<Path> directories = new ArrayList<>();
        for (String entry : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                if (!entry.isEmpty()) {
                    directories.add(Path.of(entry));
                }
            } catch (InvalidPathException e) {
                // A directory of such a name cannot exist.
            }
        }
        return new SearchPath(directories);
    }

    /** The first program of this name; where the name is a path, the file there. */
    public Optional<Path> find(String name) {
        if (name.startsWith("/")) {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        }
        return directories.stream()
                .map(directory -> directory.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
