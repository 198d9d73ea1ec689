// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a container sees of the machine: directories and files, at the paths that they have there. */
final class Mounts {

    private static final Pattern UNSPEAKABLE = Pattern.compile("[,\"\\p{Cntrl}]");

    private final SortedMap<Path, Boolean> writable = new TreeMap<>();

    /** Shows what may be written to, by this path and by its real one; nothing if it is not there. */
    Mounts write(Path path) {
        add(path, true);
        return this;
    }

    /** Shows what may only be read, by this path and by its real one; nothing if it is not there. */
    Mounts read(Path path) {
        add(path, false);
        return this;
    }

    private void add(Path path, boolean write) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            for (Path name : List.of(path.toAbsolutePath().normalize(), path.toRealPath())) {
                // What is within something else is seen anyway.
                if (!mode(name).map(seen -> seen || !write).orElse(false)) {
                    writable.put(name, write);
                }
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot show " + path + " to a container", e);
        }
    }

    /** Whether a path can be written to; nothing if it is not seen. */
    private Optional<Boolean> mode(Path path) {
        for (Path at = path; at != null; at = at.getParent()) {
            if (writable.containsKey(at)) {
                return Optional.of(writable.get(at));
            }
        }
        return Optional.empty();
    }

    /** As the engines read it. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        writable.forEach((path, write) -> {
            if (UNSPEAKABLE.matcher(path.toString()).find()) {
                throw RumprunException.setup(
                        "The path " + path + " has a comma or a quotation mark in it, which cannot be said to Podman and"
                                + " Docker.",
                        "give it another name, or leave out <container>");
            }
            options.add("--mount");
            options.add("type=bind,source=" + path + ",target=" + path + (write ? "" : ",readonly"));
        });
        return options;
    }
}
