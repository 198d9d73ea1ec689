// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.host.Packages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a Rust compiler: on {@code PATH}, in {@code /usr/bin}, and among those of rustup.
 *
 * @param environment the variables of the build
 * @param home the user's directory
 * @param system where the system has programs
 */
public record RustCompilers(Map<String, String> environment, Path home, Path system) {

    /** Where compilers with the sources come from. */
    public static final Packages PACKAGES =
            new Packages("rustc-web cargo-web rust-web-src", "rust cargo rust-src", "rustup");

    private static final String INSTALL = "install one with the sources of its standard library ("
            + PACKAGES.inOneLine() + "), or run 'rustup toolchain install nightly --component rust-src'";

    /** Those that a build with these variables finds. */
    public static RustCompilers of(Map<String, String> environment) {
        return new RustCompilers(environment, Path.of(System.getProperty("user.home")), Path.of("/usr/bin"));
    }

    /**
     * The first compiler that can do it.
     *
     * @param named the cargo that the user wants
     * @param withLibrary whether the standard library has to be compiled
     * @throws RumprunException if there is none, with what there is and what to install
     */
    RustCompiler find(Optional<Path> named, boolean withLibrary) {
        List<RustCompiler> found = named.map(cargo -> RustCompiler.beside(cargo).stream().toList()).orElseGet(this::all);
        if (found.isEmpty()) {
            throw RumprunException.setup(named.map(cargo -> "There is no rustc beside " + cargo + ".")
                    .orElse("There is no Rust compiler: no cargo with a rustc beside it is on PATH, in " + system + " or in "
                            + rustup() + "."), INSTALL);
        }
        return found.stream().filter(compiler -> !withLibrary || compiler.hasLibrary()).findFirst()
                .orElseThrow(() -> RumprunException.setup(
                        "No Rust compiler has the sources of its standard library, which has to be compiled for Rumprun: "
                                + found.stream().map(compiler -> compiler.rustc() + " (looked for "
                                + compiler.library() + ")").collect(Collectors.joining(", ")) + ".", INSTALL));
    }

    /** All that there are, in the order in which they are taken. */
    public List<RustCompiler> all() {
        List<Path> directories = new ArrayList<>();
        for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!directory.isEmpty()) {
                directories.add(Path.of(directory));
            }
        }
        directories.add(system);
        directories.addAll(ofRustup());
        return directories.stream()
                .flatMap(directory -> RustCompiler.beside(directory.resolve("cargo")).stream())
                .filter(compiler -> !compiler.isProxy())
                .distinct()
                .toList();
    }

    private Path rustup() {
        return Optional.ofNullable(environment.get("RUSTUP_HOME")).map(Path::of)
                .orElse(home.resolve(".rustup")).resolve("toolchains");
    }

    private List<Path> ofRustup() {
        if (!Files.isDirectory(rustup())) {
            return List.of();
        }
        try (Stream<Path> toolchains = Files.list(rustup())) {
            return toolchains.map(toolchain -> toolchain.resolve("bin")).sorted().toList();
        } catch (IOException e) {
            throw RumprunException.io("Cannot look for Rust compilers in " + rustup(), e);
        }
    }
}
