// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.rust;

import dev.rumprun.core.rust.RustRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Rust program that the project is, or several that are to share an image or are for another system. */
public final class Rust {

    private static final List<String> PLACES = List.of(RustRequest.MANIFEST, "src/main/rust/" + RustRequest.MANIFEST);

    /** The package's Cargo.toml; by default the project's own, or that in {@code src/main/rust}. */
    File manifestPath;

    /** How to compile: {@code release}, {@code dev}, or another profile of the manifest's. */
    String profile = "release";

    /** Features to switch on. */
    List<String> features;

    /** Whether to leave those out that the package switches on by itself. */
    boolean noDefaultFeatures;

    /** The program to take, if the package makes several. */
    String bin;

    /** Several programs for one image. */
    List<String> bins;

    /** An example to take, instead of a program or in addition. */
    String example;

    /** Several examples. */
    List<String> examples;

    /** Another system to compile for, by cargo's name; no image is made then. */
    String target;

    /** What a panic does: {@code abort} ends the program, {@code unwind} may be caught. */
    String panic = "abort";

    /** Arguments that are added to those of {@code cargo build}. */
    List<String> cargoArgs;

    /** Variables for cargo. */
    Map<String, String> environment;

    /** The cargo to run, with a rustc beside it; by default one that is found. */
    File cargo;

    /** What a project has that says nothing of Rust: a program, if it has a manifest. */
    public static Optional<Rust> of(Path project) {
        return PLACES.stream().map(project::resolve).anyMatch(Files::isRegularFile)
                ? Optional.of(new Rust())
                : Optional.empty();
    }

    /**
     * The request that this stands for.
     *
     * @param project its directory
     * @param offline whether nothing may be downloaded
     */
    public RustRequest request(Path project, boolean offline) {
        Path manifest = manifestPath != null
                ? manifestPath.toPath()
                : PLACES.stream().map(project::resolve).filter(Files::isRegularFile).findFirst()
                        .orElse(project.resolve(RustRequest.MANIFEST));
        SortedMap<String, String> variables = new TreeMap<>();
        (environment == null ? Map.<String, String>of() : environment)
                .forEach((name, value) -> variables.put(name, value == null ? "" : value));
        return new RustRequest(manifest, profile, texts(features), !noDefaultFeatures,
                both(bin, bins), both(example, examples),
                Optional.ofNullable(target).map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.equals(RustRequest.RUMPRUN)),
                panic, texts(cargoArgs), variables,
                Optional.ofNullable(cargo).map(File::toPath), offline);
    }

    private static List<String> both(String one, List<String> several) {
        List<String> all = new ArrayList<>(texts(several));
        Stream.ofNullable(one).filter(name -> !name.isBlank()).forEach(name -> all.add(0, name.strip()));
        return all;
    }

    private static List<String> texts(List<String> list) {
        return list == null ? List.of() : list.stream()
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
    }
}
