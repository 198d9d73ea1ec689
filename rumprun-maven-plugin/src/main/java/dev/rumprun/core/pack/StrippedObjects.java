// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Copies of a toolchain's objects and archives without debug information: four fifths of what Rumprun's have is that,
 * and it names the directories of the machine that built them. Archives lose times and owners as well.
 */
record StrippedObjects(ProcessRunner processes, Path directory) {

    /** The list of a command's arguments has an end, and one process for each file takes its time. */
    private static final int AT_ONCE = 64;

    /**
     * Makes the copies.
     *
     * @param files by their paths in the toolchain
     * @return the same files; objects and archives are replaced by their copies
     */
    SortedMap<String, Path> of(Toolchain toolchain, SortedMap<String, Path> files) throws IOException {
        Directories.recreate(directory);
        SortedMap<String, Path> stripped = new TreeMap<>(files);
        List<String> copies = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (InstalledFiles.isObject(file.getKey())) {
                Path copy = directory.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(file.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
                stripped.put(file.getKey(), copy);
                copies.add(file.getKey());
            }
        }
        for (int from = 0; from < copies.size(); from += AT_ONCE) {
            List<String> arguments = new ArrayList<>(List.of(
                    toolchain.tool("strip").toString(), "--strip-debug", "--enable-deterministic-archives", "--"));
            arguments.addAll(copies.subList(from, Math.min(from + AT_ONCE, copies.size())));
            processes.runOrFail(new Command("stripping debug information from copies of the toolchain's libraries",
                            arguments, directory, ToolEnvironment.BASE),
                    directory.resolveSibling("strip.log"), line -> { }, Fault.SETUP);
        }
        return stripped;
    }
}
