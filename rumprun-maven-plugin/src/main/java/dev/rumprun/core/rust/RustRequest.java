// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Rust program, or several that are to share an image.
 *
 * @param manifest the package's {@code Cargo.toml}
 * @param profile cargo's name for how to compile
 * @param features to switch on
 * @param defaultFeatures whether those are on that the package switches on by itself
 * @param binaries names of the programs; empty for the only one
 * @param example an example to take instead
 * @param panic what a panic does: {@code abort} or {@code unwind}
 * @param cargoArguments added to those of {@code cargo build}
 * @param environment variables for cargo
 * @param cargo the cargo to run; by default one that is found
 * @param offline whether nothing may be downloaded
 */
public record RustRequest(
        Path manifest,
        String profile,
        List<String> features,
        boolean defaultFeatures,
        List<String> binaries,
        Optional<String> example,
        String panic,
        List<String> cargoArguments,
        SortedMap<String, String> environment,
        Optional<Path> cargo,
        boolean offline) {

    /** The name of cargo's file. */
    public static final String MANIFEST = "Cargo.toml";

    private static final String UNWIND = "unwind";
    private static final Set<String> PANICS = Set.of("abort", UNWIND);
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_-]*";

    public RustRequest {
        features = List.copyOf(features);
        binaries = List.copyOf(binaries);
        cargoArguments = List.copyOf(cargoArguments);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** Whether panics can be caught. */
    boolean unwinds() {
        return panic.equals(UNWIND);
    }

    /** Notes what cannot work, whatever the compiler. */
    public void check(Problems problems) {
        if (!Files.isRegularFile(manifest)) {
            problems.add("<manifestPath>", "there is no file " + manifest, "name the Cargo.toml of the program");
        }
        if (!profile.matches(NAME)) {
            problems.add("<profile>", "'" + profile + "' is no profile of cargo", "write release or dev");
        }
        if (!PANICS.contains(panic)) {
            problems.add("<panic>", "a panic cannot '" + panic + "'", "write abort or unwind");
        }
        if (unwinds() && binaries.size() > 1) {
            problems.add("<panic>", "Rumprun's library for it cannot be in several programs of an image",
                    "write abort, or bake the programs into images of their own");
        }
        Set<String> seen = new HashSet<>();
        for (String binary : binaries) {
            if (!binary.matches(NAME)) {
                problems.add("<bins>", "'" + binary + "' is no name of a program", "write a name that Cargo.toml has");
            } else if (!seen.add(binary)) {
                problems.add("<bins>", "'" + binary + "' is named twice", "name it once");
            }
        }
        example.ifPresent(name -> {
            if (!name.matches(NAME)) {
                problems.add("<example>", "'" + name + "' is no name of an example", "write the name of a file in examples");
            }
            if (!binaries.isEmpty()) {
                problems.add("<example>", "it is named along with <bins>", "name either");
            }
        });
        cargo.filter(file -> !Files.isExecutable(file)).ifPresent(file ->
                problems.add("<cargo>", "there is no program " + file, "correct its path, or leave it out"));
    }
}
