// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Digests of sources and headers, each read once in a build however many sources include it. */
public final class ContentHashes {

    private static final String NONE = "none";

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /** The digests that were asked for, of files that are there. */
    public Map<Path, String> known() {
        return known.entrySet().stream()
                .filter(file -> !file.getValue().equals(NONE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes the digest of a file from somebody who has it. */
    public void know(Path file, String sha256) {
        known.put(file, sha256);
    }

    /** The digest of a file's contents; {@code none} if there is no such file. */
    public String of(Path file) {
        return known.computeIfAbsent(file, f -> {
            try {
                return Files.isRegularFile(f) ? Digests.sha256(f) : NONE;
            } catch (IOException e) {
                throw RumprunException.io("Cannot read " + f, e);
            }
        });
    }
}
