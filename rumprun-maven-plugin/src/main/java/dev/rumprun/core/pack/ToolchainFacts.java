// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of where a toolchain comes from. */
final class ToolchainFacts {

    /** Names of facts. */
    static final String RUMPRUN_REVISION = "rumprunRevision";
    static final String NETBSD_REVISION = "netbsdRevision";
    static final String NETBSD_VERSION = "netbsdVersion";
    static final String BAKE_VERSION = "rumprunBake";
    static final String COMPILER = "builtBy";

    private ToolchainFacts() {
    }

    static SortedMap<String, String> of(ProbedToolchain probed, PackRequest request) throws IOException {
        Toolchain toolchain = probed.toolchain();
        SortedMap<String, String> facts = new TreeMap<>(unpacked(toolchain));
        facts.keySet().retainAll(List.of(RUMPRUN_REVISION, NETBSD_REVISION));
        request.rumprunRevision().ifPresent(revision -> facts.put(RUMPRUN_REVISION, revision));
        request.netbsdRevision().ifPresent(revision -> facts.put(NETBSD_REVISION, revision));
        toolchain.netbsdVersion().ifPresent(version -> facts.put(NETBSD_VERSION, version));
        facts.put(BAKE_VERSION, probed.bakeVersion());
        for (Path platform : toolchain.platformDirectories()) {
            Optional<String> compiler = compiler(platform.resolve("rumprun.o"));
            compiler.ifPresent(name -> facts.putIfAbsent(COMPILER, name));
        }
        return facts;
    }

    /** What it said when it was packed, if it was: all of that, and nothing of it is known by other means. */
    private static SortedMap<String, String> unpacked(Toolchain toolchain) throws IOException {
        Path manifest = toolchain.home().resolve(ToolchainManifest.NAME);
        return Files.isRegularFile(manifest)
                ? ManifestReader.read(Files.readString(manifest)).facts()
                : new TreeMap<>();
    }

    /** What gcc notes in all that it makes. */
    private static Optional<String> compiler(Path object) throws IOException {
        try (ElfFile elf = ElfFile.open(object)) {
            return elf.section(".comment").stream()
                    .flatMap(section -> Arrays.stream(new String(section, StandardCharsets.UTF_8).split("\0")))
                    .map(String::strip)
                    .filter(comment -> !comment.isEmpty())
                    .findFirst();
        }
    }
}
