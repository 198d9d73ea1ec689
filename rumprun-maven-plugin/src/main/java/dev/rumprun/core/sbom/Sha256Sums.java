// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checksums of files that lie beside each other, as {@code sha256sum -c} reads them. */
public final class Sha256Sums {

    private Sha256Sums() {
    }

    /** The file with the checksums of what has this name. */
    public static Path of(Path directory, String name) {
        return directory.resolve(name + "-SHA256SUMS");
    }

    /**
     * Writes the checksums; an earlier file is replaced in one go.
     *
     * @param sums takes them
     * @param files in any order; those in other directories than the checksums are left out, as they have no name there
     */
    public static void write(Path sums, Collection<Path> files) {
        try {
            SortedMap<String, String> digests = new TreeMap<>();
            for (Path file : files) {
                boolean beside = sums.resolveSibling(file.getFileName()).equals(file) && !file.equals(sums);
                if (beside && Files.isRegularFile(file)) {
                    digests.put(file.getFileName().toString(), Digests.sha256(file));
                }
            }
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, String> digest : digests.entrySet()) {
                text.append(line(digest.getKey(), digest.getValue()));
            }
            Path made = sums.resolveSibling(sums.getFileName() + ".new");
            Directories.publish(Files.writeString(made, text), sums);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write the checksums " + sums, e);
        }
    }

    /** A backslash at the beginning says that there are some in the name. */
    private static String line(String name, String digest) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + digest + "  " + escaped + "\n";
    }
}
