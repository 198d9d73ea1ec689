// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.program.ElfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that debugs a guest which waits for it. */
public final class GdbCommand {

    private GdbCommand() {
    }

    /**
     * The command, for a shell.
     *
     * @param directory of the project: gdb finds the sources from there
     * @param image that was put into the machine; its debug symbols are beside it
     * @param program that was baked; need not be there
     */
    public static String of(Path directory, Path image, Path program, int port) {
        Path symbols = image.resolveSibling(image.getFileName().toString().replaceFirst("\\.bin$", "") + ".debug");
        List<String> arguments = new ArrayList<>(List.of("gdb", directory.relativize(symbols).toString()));
        // Rumprun links the program anew; the starter platform leaves it as it is, a file of its own.
        if (isExecutable(program)) {
            arguments.addAll(List.of("-ex", "add-symbol-file " + quoted(directory.relativize(program))));
        }
        arguments.addAll(List.of("-ex", "target remote " + PortMapping.ADDRESS + ":" + port));
        return new Command("debugging", arguments, directory, Map.of()).asShellText();
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
