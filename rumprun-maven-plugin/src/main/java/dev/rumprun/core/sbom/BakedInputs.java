// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.InputRecord;
import dev.rumprun.core.sbom.BuildRecord.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that images were made of.
 *
 * @param digests their SHA-256, in hexadecimal digits
 * @param application a directory with what a JVM in an image runs; need not be there
 */
public record BakedInputs(Map<Path, String> digests, Path application) {

    private static final String CARGO_LOCK = "Cargo.lock";

    public BakedInputs {
        digests = Map.copyOf(digests);
    }

    /**
     * Those that a bake has noted.
     *
     * @param record of the bake
     * @throws RumprunException if it cannot be read
     */
    public static BakedInputs of(Path record, Path application) {
        try {
            return new BakedInputs(InputRecord.read(record), application);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what the images were made of", e);
        }
    }

    /** Whether a Java program is in the images. */
    public boolean hasJava() {
        return has(".class") || has(".jar") || Files.isDirectory(application);
    }

    /**
     * The file that says which crates cargo has built a Rust program of.
     *
     * @param manifest the {@code Cargo.toml} of the program
     */
    public Optional<Path> cargoLock(Path manifest) {
        return Stream.iterate(manifest.getParent(), Objects::nonNull, Path::getParent)
                .map(directory -> directory.resolve(CARGO_LOCK))
                .filter(digests::containsKey)
                .findFirst();
    }

    /**
     * Whether a library is in the images, or with the application on a disk of the guest.
     *
     * @param sha256 of the library, which may have been in another place when the images were made; empty for a
     *     directory
     */
    boolean contains(Path library, String sha256) {
        return digests.containsValue(sha256)
                || digests.keySet().stream().anyMatch(file -> file.startsWith(library))
                || Files.exists(application.resolve(library.getFileName()));
    }

    /** The static libraries and objects that programs are linked with, in an order of their own. */
    List<Item> staticLibraries() {
        return digests.entrySet().stream()
                .filter(file -> file.getKey().toString().matches(".*\\.[ao]"))
                .map(file -> new Item(file.getKey().getFileName().toString(), file.getValue()))
                .distinct()
                .sorted(Comparator.comparing(Item::file).thenComparing(Item::sha256))
                .toList();
    }

    private boolean has(String ending) {
        return digests.keySet().stream().anyMatch(file -> file.toString().endsWith(ending));
    }
}
