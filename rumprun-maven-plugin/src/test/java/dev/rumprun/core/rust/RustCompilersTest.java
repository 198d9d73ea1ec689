// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RustCompilersTest {

    @TempDir
    private Path directory;
    private Path stable;
    private Path nightly;

    @BeforeEach
    void install() throws IOException {
        stable = install("home/.rustup/toolchains/stable");
        nightly = install("home/.rustup/toolchains/nightly");
        Path proxies = install("home/.cargo");
        program(proxies.resolve("bin/rustup"));
    }

    @Test
    void takesTheFirstOnPath() throws IOException {
        Path named = install("opt");

        assertThat(find("opt/bin", false).rustc()).isEqualTo(named.resolve("bin/rustc"));
    }

    @Test
    void looksBehindRustupWhichWouldChooseForItself() throws IOException {
        sources(nightly);

        assertThat(compilers("home/.cargo/bin").find(Optional.empty(), true).rustc())
                .isEqualTo(nightly.resolve("bin/rustc"));
    }

    @Test
    void saysWhichCompilersLackTheSources() {
        assertThatThrownBy(() -> compilersOfRustupAlone().find(Optional.of(stable.resolve("bin/cargo")), true))
                .hasMessageContainingAll("sources of its standard library", stable.resolve("bin/rustc").toString(),
                        stable.resolve("lib/rustlib/src/rust/library").toString(), "rust-web-src", "rust-src");
    }

    @Test
    void saysWhatToInstallWhereThereIsNone() {
        RustCompilers none = new RustCompilers(
                Map.of("RUSTUP_HOME", directory.resolve("nowhere").toString()), directory, directory.resolve("usr/bin"));

        assertThatThrownBy(() -> none.find(Optional.empty(), false)).hasMessageContainingAll("There is no Rust compiler",
                directory.resolve("usr/bin").toString(), directory.resolve("nowhere/toolchains").toString(),
                "apt-get install rustc-web cargo-web rust-web-src");
    }

    @Test
    void knowsSourcesOfAnotherRelease() throws IOException {
        Path sources = directory.resolve("usr/src/rustc-1.96.0/library");
        Files.createDirectories(sources);
        Files.createDirectories(stable.resolve("lib/rustlib/src/rust"));
        Files.createSymbolicLink(stable.resolve("lib/rustlib/src/rust/library"), sources);
        RustCompiler compiler = find("home/.rustup/toolchains/stable/bin", false);

        assertThat(compiler.releaseOfOtherLibrary("rustc 1.95.0 (59807616e 2026-04-14)")).contains("1.96");
        assertThat(compiler.releaseOfOtherLibrary("rustc 1.96.1")).isEmpty();
        assertThat(compiler.releaseOfOtherLibrary("gibberish")).isEmpty();
    }

    @Test
    void saysThatThereIsNoCompilerBesideTheCargoThatIsNamed() throws IOException {
        Path cargo = program(directory.resolve("lonely/cargo"));

        assertThatThrownBy(() -> compilersOfRustupAlone().find(Optional.of(cargo), false))
                .hasMessageContaining("no rustc beside " + cargo);
    }

    @Test
    void isAnotherCompilerWhenItIsReplaced() throws IOException {
        RustCompiler compiler = find("home/.rustup/toolchains/stable/bin", false);
        String before = compiler.identity();
        Files.writeString(stable.resolve("bin/rustc"), "another");

        assertThat(compiler.identity()).isNotEqualTo(before);
    }

    private RustCompiler find(String path, boolean withLibrary) {
        return compilers(path).find(Optional.empty(), withLibrary);
    }

    private RustCompilers compilers(String path) {
        return new RustCompilers(Map.of("PATH", directory.resolve(path).toString()), directory.resolve("home"),
                directory.resolve("usr/bin"));
    }

    private RustCompilers compilersOfRustupAlone() {
        return new RustCompilers(Map.of(), directory.resolve("home"), directory.resolve("usr/bin"));
    }

    private Path install(String place) throws IOException {
        Path root = directory.resolve(place);
        program(root.resolve("bin/cargo"));
        program(root.resolve("bin/rustc"));
        return root;
    }

    private static void sources(Path root) throws IOException {
        Path std = Files.createDirectories(root.resolve("lib/rustlib/src/rust/library/std"));
        Files.writeString(std.resolve("Cargo.toml"), "");
    }

    private static Path program(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
        return file;
    }
}
