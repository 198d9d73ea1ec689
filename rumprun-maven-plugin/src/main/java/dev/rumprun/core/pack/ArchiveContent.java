// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.relocate.HostWrapper;
import dev.rumprun.core.relocate.Template;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes into an archive.
 *
 * @param manifest the list
 * @param files all that it lists, in its order
 */
record ArchiveContent(ToolchainManifest manifest, List<TarFile> files) {

    private static final String RECIPE = "-recipe.s";
    private static final String SPECS = "/specs-compile_or_ferment";
    private static final Set<String> COMMON = Set.of("/", "/usr");

    /**
     * That of a toolchain.
     *
     * @param installed its files, without debug information
     * @throws RumprunException if it has something that nobody would unpack
     */
    static ArchiveContent of(ProbedToolchain probed, InstalledFiles installed, SortedMap<String, String> facts)
            throws IOException {
        Toolchain toolchain = probed.toolchain();
        if (COMMON.contains(toolchain.recipe().toolDirectory())) {
            throw RumprunException.setup(
                    "The toolchain in " + toolchain.home() + " cannot be packed: its files name paths of the machine's own"
                            + " programs in the same directory, which cannot be told from paths of the toolchain.",
                    "install it into a directory of its own (build-rr.sh -d DIRECTORY)");
        }
        SortedMap<String, PackedFile> listed = new TreeMap<>();
        SortedMap<String, TarFile> entries = new TreeMap<>();
        for (Map.Entry<String, Path> file : installed.files().entrySet()) {
            String path = file.getKey();
            boolean executable = path.startsWith("bin/") || InstalledFiles.isHostWrapper(path);
            Optional<Template> template = template(toolchain, path, file.getValue());
            TarFile entry = template.map(words -> TarFile.of(path, words.bytes(), 0))
                    .orElseGet(() -> TarFile.of(path, file.getValue(), 0));
            add(entry, executable, template.isPresent(), listed, entries);
        }
        for (Map.Entry<String, String> text : LicenceTexts.missing(toolchain.kind()).entrySet()) {
            add(TarFile.of(text.getKey(), text.getValue(), 0), false, false, listed, entries);
        }
        SortedMap<String, String> links = new TreeMap<>();
        installed.links().forEach((path, target) -> links.put(path, RelativeLink.to(target, path)));
        List<BakeConfig> configs = probed.configs().stream().filter(toolchain::isInstalledFor).toList();
        List<String> platforms = toolchain.platformDirectories().stream()
                .map(directory -> directory.getFileName().toString().replaceFirst("^rumprun-", "")).toList();
        ToolchainManifest manifest = new ToolchainManifest(toolchain.kind().key(),
                toolchain.tuple(), platforms, configs, facts, LicenceTexts.of(toolchain.kind()), listed, links);
        check(manifest);
        return new ArchiveContent(manifest, List.copyOf(entries.values()));
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
        Template anywhere = asInstalled.without(toolchain.recipe().toolDirectory(), path);
        if (path.endsWith(RECIPE)) {
            return Optional.of(anywhere.withToolchain(BakeRecipe.TOOLCHAIN));
        }
        return Optional.of(path.endsWith(SPECS) ? anywhere.forYoungerCompilers() : anywhere).filter(Template::hasWords);
    }

    private static void add(TarFile entry, boolean executable, boolean template, Map<String, PackedFile> listed,
            Map<String, TarFile> entries) throws IOException {
        String path = entry.path();
        PackedFile file = new PackedFile(path, executable, template, entry.content().size(),
                Digests.sha256(entry.content().open()));
        listed.put(path, file);
        entries.put(path, entry.with(file.permissions()));
    }

    private static void check(ToolchainManifest manifest) throws IOException {
        String json = manifest.json();
        try {
            ManifestReader.read(json);
        } catch (IOException e) {
            throw RumprunException.setup("The toolchain cannot be packed: " + e.getMessage() + ".",
                    "take a toolchain as Rumprun's build-rr.sh has installed it", e);
        }
    }
}
