// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A library that a project has from elsewhere: made by the toolchain of the tests, without the plugin. */
public final class StaticLibrary {

    private StaticLibrary() {
    }

    /**
     * Makes it of one source in C. The starter platform takes what this machine's compiler makes.
     *
     * @param file where, relative to the project
     */
    public static void make(File project, String file, String source) throws IOException, InterruptedException {
        String toolchain = System.getProperty("rumprun.home");
        String prefix = toolchain == null ? "" : toolchain + "/bin/x86_64-rumprun-netbsd-";
        Path library = project.toPath().resolve(file);
        Files.createDirectories(library.getParent());
        Path work = Files.createTempDirectory("library");
        Files.writeString(work.resolve("source.c"), source);
        run(work, prefix + "gcc", "-O2", "-c", "source.c", "-o", "source.o");
        run(work, prefix + "ar", "rcsD", library.toString(), "source.o");
    }

    private static void run(Path directory, String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + ": exit code " + status);
        }
    }
}
