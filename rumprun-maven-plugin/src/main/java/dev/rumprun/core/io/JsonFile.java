// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files for other programs: JSON that people can read as well. */
public final class JsonFile {

    private JsonFile() {
    }

    /** Writes a file; an earlier one is replaced in one go. Makes directories that are missing. */
    public static void write(Path file, PrettyJson.Fields fields) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.writeString(made, PrettyJson.object(fields));
        try {
            Directories.publish(made, file);
        } catch (IOException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }
}
