// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an unpacked toolchain fit a place and a machine; as often as need be. */
public final class Relocation {

    private final Path directory;
    private final String toolchain;
    private final SortedMap<String, Template> templates = new TreeMap<>();

    /**
     * Reads the files that are to be filled in, before they are.
     *
     * @param directory where the toolchain is
     * @param toolchain what tells it from others
     * @param files paths in it
     */
    public Relocation(Path directory, String toolchain, Collection<String> files) throws IOException {
        this.directory = directory;
        this.toolchain = toolchain;
        for (String file : files) {
            templates.put(file, Template.read(directory.resolve(file)));
        }
    }

    /**
     * Writes all of them anew.
     *
     * @param home where the toolchain is going to be used
     */
    public void to(Path home, HostCompilers compilers) throws IOException {
        RelocationTarget.check(home);
        for (var template : templates.entrySet()) {
            Files.write(directory.resolve(template.getKey()), template.getValue().fill(home, compilers, toolchain).bytes());
        }
    }
}
