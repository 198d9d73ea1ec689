// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.relocate.HostCompilers;
import dev.rumprun.core.relocate.HostWrapper;
import dev.rumprun.core.relocate.RelocationTarget;
import dev.rumprun.core.relocate.Template;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.toolchain.ToolchainTrial;
import dev.rumprun.core.toolchain.ToolchainTrial.Extent;
import dev.rumprun.core.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs an installed toolchain: tries it, copies what it consists of without debug information, takes the place where it
 * is and the machine that built it out of its scripts, and compresses the rest. The toolchain itself is only read.
 */
public final class ToolchainPacker {

    private final Toolchains toolchains;
    private final StarterArchive starter;
    private final Map<String, String> environment;
    private final Duration timeout;
    private final BuildLog log;
    private final ProcessRunner processes;

    /**
     * Makes a packer.
     *
     * @param toolchains shared by all of a build
     * @param starter brings the starter platform, if that is to be packed
     * @param timeout how long one tool may run
     */
    public ToolchainPacker(Toolchains toolchains, StarterArchive starter, Map<String, String> environment,
            Duration timeout, BuildLog log) {
        this.toolchains = toolchains;
        this.starter = starter;
        this.environment = Map.copyOf(environment);
        this.timeout = timeout;
        this.log = log;
        processes = new ProcessRunner(log, timeout);
    }

    /**
     * Packs.
     *
     * @throws RumprunException if the toolchain does not work, or cannot be packed
     */
    public PackedToolchain pack(PackRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        try (BuildLock lock = BuildLock.of(request.workDirectory(), timeout, log)) {
            RelocationTarget.check(request.workDirectory().toRealPath());
            return packUnlocked(request);
        } catch (IOException e) {
            throw RumprunException.io("Cannot pack the toolchain into " + request.file(), e);
        }
    }

    private PackedToolchain packUnlocked(PackRequest request) throws IOException {
        Path work = request.workDirectory().toRealPath();
        Toolchain chosen = toolchains.get(request.toolchain(), starter, Optional.of(processes), work, log).toolchain();
        log.info("Trying all that the toolchain can do…");
        boolean cxx = SearchPath.of(environment).find(HostCompilers.DEFAULT.cxx()).isPresent();
        ProbedToolchain probed = new ToolchainTrial(processes, work.resolve("trial"))
                .of(chosen.home(), Optional.of(chosen.tuple()), chosen.foundBy(), cxx, Extent.CONFIGS);
        Toolchain toolchain = probed.toolchain();
        InstalledFiles installed = InstalledFiles.of(toolchain);
        Path copies = work.resolve("stripped");
        try {
            SortedMap<String, Path> files = new StrippedObjects(processes, copies).of(toolchain, installed.files());
            SortedMap<String, PackedFile> packed = new TreeMap<>();
            SortedMap<String, TarFile> entries = new TreeMap<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                String path = file.getKey();
                boolean executable = Files.isExecutable(installed.files().get(path));
                Optional<Template> template = template(toolchain, path, file.getValue());
                TarFile entry = template.map(words -> TarFile.of(path, words.bytes(), 0))
                        .orElseGet(() -> TarFile.of(path, file.getValue(), 0));
                add(entry, executable, template.isPresent(), packed, entries);
            }
            for (Map.Entry<String, String> text : LicenceTexts.missing(toolchain.kind()).entrySet()) {
                add(TarFile.of(text.getKey(), text.getValue(), 0), false, false, packed, entries);
            }
            ToolchainManifest manifest = manifest(probed, request, packed, installed.links());
            FileStamp archive = ArchiveWriter.write(manifest, entries.values(), request);
            return new PackedToolchain(archive, manifest);
        } finally {
            Directories.delete(copies);
        }
    }

    /** The file with words in the place of paths; nothing if it has no such paths. */
    private static Optional<Template> template(Toolchain toolchain, String path, Path file) throws IOException {
        // The starter's scripts find out where they are.
        if (toolchain.kind() == Toolchain.Kind.STARTER || InstalledFiles.isObject(path)) {
            return Optional.empty();
        }
        Template asInstalled = Template.read(file);
        if (InstalledFiles.isHostWrapper(path)) {
            return Optional.of(HostWrapper.of(path.substring(path.lastIndexOf('/') + 1), asInstalled.text()));
        }
        if (asInstalled.isBinary()) {
            return Optional.empty();
        }
        return Optional.of(asInstalled.without(toolchain.recipe().toolDirectory(), path)).filter(Template::hasWords);
    }

    private static void add(TarFile entry, boolean executable, boolean template, Map<String, PackedFile> packed,
            Map<String, TarFile> entries) throws IOException {
        String path = entry.path();
        PackedFile file = new PackedFile(path, executable, template, entry.content().size(),
                Digests.sha256(entry.content().open()));
        packed.put(path, file);
        entries.put(path, entry.with(file.permissions()));
    }

    private static ToolchainManifest manifest(ProbedToolchain probed, PackRequest request,
            SortedMap<String, PackedFile> files, SortedMap<String, String> targets) throws IOException {
        Toolchain toolchain = probed.toolchain();
        SortedMap<String, String> links = new TreeMap<>();
        targets.forEach((path, target) -> links.put(path, RelativeLink.to(target, path)));
        List<BakeConfig> configs = probed.configs().stream().filter(toolchain::isInstalledFor).toList();
        List<String> platforms = toolchain.platformDirectories().stream()
                .map(directory -> directory.getFileName().toString().replaceFirst("^rumprun-", "")).toList();
        return new ToolchainManifest(toolchain.kind().name().toLowerCase(Locale.ROOT), toolchain.tuple(), platforms,
                configs, ToolchainFacts.of(probed, request), LicenceTexts.of(toolchain.kind()), files, links);
    }
}
