// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Rust compiler with its cargo.
 *
 * @param cargo the program
 * @param rustc the program
 */
public record RustCompiler(Path cargo, Path rustc) {

    private static final Pattern RELEASE = Pattern.compile("(\\d+\\.\\d+)\\.\\d+");

    /** The compiler beside a cargo, if there is one. */
    static Optional<RustCompiler> beside(Path cargo) {
        Path rustc = cargo.resolveSibling("rustc");
        return Files.isExecutable(cargo) && Files.isExecutable(rustc)
                ? Optional.of(new RustCompiler(cargo, rustc))
                : Optional.empty();
    }

    /** The sources of its standard library, with those of what that needs; not there by default. */
    public Path library() {
        return rustc.resolve("../../lib/rustlib/src/rust/library").normalize();
    }

    public boolean hasLibrary() {
        return Files.isRegularFile(library().resolve("std/Cargo.toml"));
    }

    /** Whether rustup chooses another compiler when this is run. */
    boolean isProxy() {
        return Files.isExecutable(rustc.resolveSibling("rustup"));
    }

    /**
     * The release that the sources are of, if that is another than the compiler's; as far as their directory tells.
     *
     * @param version what the compiler says of itself
     */
    public Optional<String> releaseOfOtherLibrary(String version) throws IOException {
        Matcher ofCompiler = RELEASE.matcher(version);
        Matcher ofLibrary = RELEASE.matcher(library().toRealPath().toString());
        return ofCompiler.find() && ofLibrary.find() && !ofCompiler.group(1).equals(ofLibrary.group(1))
                ? Optional.of(ofLibrary.group(1))
                : Optional.empty();
    }

    /** Changes whenever the compiler or the sources of its library do. */
    String identity() throws IOException {
        Path file = rustc.toRealPath();
        return new Fingerprint()
                .add("rustc", file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis())
                .add("library", hasLibrary() ? library().toRealPath().toString() : "none")
                .value();
    }
}
