// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the machine has what Rust programs are built with. */
public final class Rust {

    private static final String LIBRARY = "lib/rustlib/src/rust/library/std/Cargo.toml";

    private Rust() {
    }

    /** A compiler; for a toolchain of Rumprun, one with the sources of its standard library. */
    public static boolean isInstalled() throws Exception {
        List<Path> roots = new ArrayList<>();
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            roots.add(Path.of(directory).resolveSibling(""));
        }
        roots.add(Path.of("/usr"));
        Path rustup = Path.of(System.getProperty("user.home"), ".rustup/toolchains");
        if (Files.isDirectory(rustup)) {
            try (Stream<Path> toolchains = Files.list(rustup)) {
                roots.addAll(toolchains.toList());
            }
        }
        boolean forRumprun = System.getProperty("rumprun.home") != null;
        return roots.stream()
                .filter(root -> Files.isExecutable(root.resolve("bin/cargo")))
                .anyMatch(root -> !forRumprun || Files.exists(root.resolve(LIBRARY)));
    }
}
