// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's programs, with some of them gone. */
public final class Programs {

    private static final List<Path> WHERE = List.of(Path.of("/bin"), Path.of("/usr/bin"));

    private Programs() {
    }

    /**
     * Makes a directory with links to all programs of the machine but some; it is for {@code PATH}.
     *
     * @param gone a regular expression for the names of those
     */
    public static File without(String gone, File directory) throws IOException {
        Path links = Files.createDirectories(directory.toPath());
        for (Path from : WHERE) {
            try (Stream<Path> programs = Files.list(from)) {
                for (Path program : programs.toList()) {
                    Path link = links.resolve(program.getFileName());
                    if (!program.getFileName().toString().matches(gone) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(link, program);
                    }
                }
            }
        }
        return directory;
    }
}
