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
import java.util.stream.Stream;

/**
 * A Rust program, or several that are to share an image; or programs for another system, of which no image is made.
 *
 * @param manifest the package's {@code Cargo.toml}
 * @param profile cargo's name for how to compile
 * @param features to switch on
 * @param defaultFeatures whether those are on that the package switches on by itself
 * @param binaries names of the programs; empty, as those of the examples, for the only one
 * @param examples names of examples to take, too
 * @param target cargo's name for the other system; empty for Rumprun
 * @param panic what a panic does: {@code abort} or {@code unwind}; another system's programs have it in their profile
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
        List<String> examples,
        Optional<String> target,
        String panic,
        List<String> cargoArguments,
        SortedMap<String, String> environment,
        Optional<Path> cargo,
        boolean offline) {

    /** The name of cargo's file. */
    public static final String MANIFEST = "Cargo.toml";

    /** The target that is Rumprun. */
    public static final String RUMPRUN = "x86_64-rumprun-netbsd";

    private static final String UNWIND = "unwind";
    private static final Set<String> PANICS = Set.of("abort", UNWIND);
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_-]*";
    private static final String TARGET = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

    public RustRequest {
        features = List.copyOf(features);
        binaries = List.copyOf(binaries);
        examples = List.copyOf(examples);
        cargoArguments = List.copyOf(cargoArguments);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** Names of all programs that are wanted; empty for the only one. */
    public List<String> programs() {
        return Stream.concat(binaries.stream(), examples.stream()).toList();
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
        target.filter(name -> !name.matches(TARGET)).ifPresent(name ->
                problems.add("<target>", "'" + name + "' is no name of a target",
                        "write one that rustc --print target-list has"));
        checkPanic(problems);
        Set<String> seen = new HashSet<>();
        binaries.forEach(name -> checkName(name, "<bins>", seen, problems));
        examples.forEach(name -> checkName(name, "<examples>", seen, problems));
        cargo.filter(file -> !Files.isExecutable(file)).ifPresent(file ->
                problems.add("<cargo>", "there is no program " + file, "correct its path, or leave it out"));
    }

    private void checkPanic(Problems problems) {
        if (!PANICS.contains(panic)) {
            problems.add("<panic>", "a panic cannot '" + panic + "'", "write abort or unwind");
        }
        if (unwinds() && target.isPresent()) {
            problems.add("<panic>", "it is for Rumprun, not for " + target.get(), "write it into a profile of Cargo.toml");
        } else if (unwinds() && programs().size() > 1) {
            problems.add("<panic>", "Rumprun's library for it cannot be in several programs of an image",
                    "write abort, or bake the programs into images of their own");
        }
    }

    private static void checkName(String name, String element, Set<String> seen, Problems problems) {
        if (!name.matches(NAME)) {
            problems.add(element, "'" + name + "' is no name of a program", "write a name that Cargo.toml has");
        } else if (!seen.add(name)) {
            problems.add(element, "'" + name + "' is named twice", "name it once");
        }
    }
}
