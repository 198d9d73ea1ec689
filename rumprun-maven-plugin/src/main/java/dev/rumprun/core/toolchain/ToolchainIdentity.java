// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.io.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells one state of a toolchain from another without starting it: by its scripts' contents, by size and time of its
 * libraries, and by the host compilers that it may call.
 */
final class ToolchainIdentity {

    private static final String HOST_TOOLS = "(cc|c\\+\\+|gcc|g\\+\\+|ld|as|strip|objcopy)(-[0-9.]+)?";

    private ToolchainIdentity() {
    }

    static String of(Toolchain toolchain, Map<String, String> environment) throws IOException {
        Fingerprint fingerprint = new Fingerprint()
                .add("home", toolchain.home().toString())
                .add("tuple", toolchain.tuple())
                .add("recipe", toolchain.recipe().toString())
                .addFile("bake", toolchain.bakeTool())
                .addFile("configurations", toolchain.bakeConfiguration())
                .addFile("gcc", toolchain.tool("gcc"))
                .addFile("g++", toolchain.tool("g++"));
        addTree(fingerprint, toolchain.sysroot().resolve("lib"));
        addTree(fingerprint, toolchain.home().resolve("libexec"));
        for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            String[] tools = new File(directory).list((parent, name) -> name.matches(HOST_TOOLS));
            for (String tool : tools == null ? List.<String>of() : Stream.of(tools).sorted().toList()) {
                addStat(fingerprint, Path.of(directory, tool));
            }
        }
        return fingerprint.value();
    }

    private static void addTree(Fingerprint fingerprint, Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                addStat(fingerprint, file);
            }
        }
    }

    private static void addStat(Fingerprint fingerprint, Path file) throws IOException {
        if (Files.exists(file)) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            fingerprint.add(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
        }
    }
}
