// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.run.PortMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A guest that waits for gdb, as gdb has to know it. All paths are relative to the project's directory: gdb runs there,
 * and finds the sources from there.
 *
 * @param name what to call it
 * @param directory of the project
 * @param image that was put into the machine; it names the file with its symbols, which is beside it
 * @param program a file of its own that has the user's code and its symbols, if the image has not
 * @param port of this machine
 */
public record Debuggee(String name, Path directory, Path image, Optional<Path> program, int port) {

    /**
     * Makes gdb read code from the image. It looks for the end of a function's prologue, to set a breakpoint where the
     * arguments are in their places; at the beginning, the guest's memory does not hold the code yet.
     */
    static final String CODE_FROM_IMAGE = "set trust-readonly-sections on";

    /**
     * The guest of an image.
     *
     * @param program that was baked; need not be there
     */
    public static Debuggee of(String name, Path directory, Path image, Path program, int port) {
        // Rumprun links the program anew; the starter platform leaves it as it is.
        Optional<Path> separate = isExecutable(program) ? Optional.of(directory.relativize(program)) : Optional.empty();
        return new Debuggee(name, directory, directory.relativize(image), separate, port);
    }

    /** What it is called in lists of things to debug. */
    String title() {
        return "rumprun: " + name;
    }

    /** Where gdb reaches it. */
    String address() {
        return PortMapping.ADDRESS + ":" + port;
    }

    /** The command of gdb that adds the symbols of the program to those of the image. */
    Optional<String> addSymbols() {
        return program.map(file -> "add-symbol-file " + quoted(file));
    }

    /** As gdb splits words. */
    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isExecutable(Path program) {
        if (!Files.isRegularFile(program)) {
            return false;
        }
        try (ElfFile elf = ElfFile.open(program)) {
            return !elf.isRelocatable();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + program, e);
        }
    }
}
