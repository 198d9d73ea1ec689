// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.io.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells one state of a toolchain from another without starting it: by its scripts' contents, by size and time of its
 * libraries, and by the host compilers that it may call.
 */
final class ToolchainIdentity {

    private static final Set<String> HOST_TOOLS = Set.of("cc", "c++", "ld", "as", "objcopy", "strip");

    private ToolchainIdentity() {
    }

    /**
     * The identity.
     *
     * @param environment by which its tools find the compilers; empty if they are not on the machine
     * @param surroundings changes when the compilers do that are elsewhere
     */
    static String of(Toolchain toolchain, Map<String, String> environment, String surroundings) throws IOException {
        SortedSet<String> stamps = new TreeSet<>();
        addTree(stamps, toolchain.sysroot().resolve("lib"));
        addTree(stamps, toolchain.home().resolve("libexec"));
        addHostTools(stamps, environment.getOrDefault("PATH", ""));
        return new Fingerprint()
                .add("home", toolchain.home().toString())
                .add("tuple", toolchain.tuple())
                .add("tool directory", toolchain.recipe().toolDirectory())
                .add("backing compiler", toolchain.recipe().backingCompiler())
                .add("flags", toolchain.recipe().flags())
                .addFile("bake", toolchain.bakeTool())
                .addFile("configurations", toolchain.bakeConfiguration())
                .addFile("gcc", toolchain.tool("gcc"))
                .addFile("g++", toolchain.tool("g++"))
                .add("files", stamps)
                .add("surroundings", surroundings)
                .add("starter's gcc", environment.getOrDefault("RUMPRUN_STARTER_CC", ""))
                .add("starter's g++", environment.getOrDefault("RUMPRUN_STARTER_CXX", ""))
                .value();
    }

    private static void addTree(SortedSet<String> stamps, Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                stamps.add(stamp(file, attributes));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void addHostTools(SortedSet<String> stamps, String searchPath) throws IOException {
        for (String directory : new TreeSet<>(List.of(searchPath.split(File.pathSeparator)))) {
            String[] tools = new File(directory).list((parent, name) ->
                    HOST_TOOLS.contains(name) || name.startsWith("gcc") || name.startsWith("g++"));
            for (String tool : tools == null ? new String[0] : tools) {
                Path file = Path.of(directory, tool);
                if (Files.exists(file)) {
                    stamps.add(stamp(file, Files.readAttributes(file, BasicFileAttributes.class)));
                }
            }
        }
    }

    private static String stamp(Path file, BasicFileAttributes attributes) {
        return attributes.size() + " " + attributes.lastModifiedTime().toMillis() + " " + file;
    }
}
