// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rootfs;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.rootfs.RootObject.RootFile;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes root files into an object, with the toolchain's cookfs. */
public final class Cookfs {

    /** The library with Rumprun's own root files, which is part of each of its configurations. */
    public static final String BASE = "rumprunfs_base";

    private static final String STEP = "rootfs";
    private static final String OBJECT = "rootfs.o";
    /** As cookfs itself recommends: the guest has all of it in memory. */
    private static final long RECOMMENDED = 1 << 20;

    private final Toolchain toolchain;
    private final String identity;
    private final StepRunner steps;
    private final BuildLog log;

    public Cookfs(ProbedToolchain toolchain, StepRunner steps, BuildLog log) {
        this.toolchain = toolchain.toolchain();
        this.identity = toolchain.identity();
        this.steps = steps;
        this.log = log;
    }

    /**
     * Cooks directories.
     *
     * @param directories at least one
     * @param withBase whether the image is to have Rumprun's own root files, as far as none replaces them
     * @param target the object
     */
    public RootObject cook(List<Path> directories, boolean withBase, Path target) throws IOException {
        Problems problems = new Problems();
        RootTree tree = RootTree.read(directories, problems);
        problems.throwIfAny();
        warn(tree);
        SortedMap<String, Path> base = withBase ? base() : new TreeMap<>();
        boolean replacesBase = base.keySet().removeIf(own -> isReplaced(own, tree.entries()));
        SortedMap<String, Path> all = new TreeMap<>(tree.entries());
        if (replacesBase) {
            all.putAll(base);
            warnOfPasswords(tree);
        }
        Map<Path, String> digests = digests(all);
        StepResult result = steps.run(step(all, digests, target));
        List<RootFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> entry : tree.entries().entrySet()) {
            Path source = entry.getValue();
            if (digests.containsKey(source)) {
                files.add(new RootFile(entry.getKey(), source, Files.size(source), digests.get(source)));
            }
        }
        return new RootObject(
                target, result.isPlanned() ? "planned" : result.outputs().get(0).sha256(), files, replacesBase);
    }

    /** Rumprun halts the boot when a file of the image is there already, so its own must give way. */
    private static boolean isReplaced(String own, SortedMap<String, Path> entries) {
        return entries.entrySet().stream().anyMatch(entry -> entry.getKey().equals(own)
                || entry.getKey().startsWith(own + "/")
                || own.startsWith(entry.getKey() + "/") && Files.isRegularFile(entry.getValue()));
    }

    /** The root files of every image; none if the toolchain has none, or does not tell. */
    private SortedMap<String, Path> base() {
        Path directory = toolchain.rootFiles();
        if (!Files.isDirectory(directory)) {
            return new TreeMap<>();
        }
        Problems problems = new Problems();
        RootTree base = RootTree.read(List.of(directory), problems);
        problems.throwIfAny();
        return new TreeMap<>(base.entries());
    }

    private void warn(RootTree tree) {
        if (tree.size() > RECOMMENDED) {
            log.warn("The files of <rootfs> have " + tree.size() / 1024 + " kB, all of which the guest holds in memory;"
                    + " more than " + RECOMMENDED / 1024 + " kB belong on a disk of the guest: <filesystem> in"
                    + " <guest>.");
        }
    }

    private void warnOfPasswords(RootTree tree) {
        SortedMap<String, Path> entries = tree.entries();
        if (entries.containsKey("/etc/master.passwd") && !entries.containsKey("/etc/pwd.db")) {
            log.warn("<rootfs> has /etc/master.passwd, but not /etc/pwd.db, which is what the guest reads its users"
                    + " from; NetBSD's pwd_mkdb makes it.");
        }
    }

    private static Map<Path, String> digests(SortedMap<String, Path> entries) throws IOException {
        Map<Path, String> digests = new LinkedHashMap<>();
        for (Path source : entries.values()) {
            if (Files.isRegularFile(source)) {
                digests.put(source, Digests.sha256(source));
            }
        }
        return digests;
    }

    /**
     * Each file in a directory of its own, which is one argument: what is in a directory, Rumprun's cookfs takes in the
     * order in which the file system has it.
     */
    private Step step(SortedMap<String, Path> entries, Map<Path, String> digests, Path target) {
        Path scratch = steps.scratch(STEP);
        Map<String, Step.Content> contents = new LinkedHashMap<>();
        List<String> arguments = new ArrayList<>(
                List.of(toolchain.tool("cookfs").toString(), "-s", "1", OBJECT));
        Fingerprint fingerprint = new Fingerprint().add("toolchain", identity);
        entries.forEach((path, source) -> {
            String directory = Integer.toString(arguments.size());
            arguments.add(directory);
            contents.put(directory + path, copy -> copy(source, copy));
            fingerprint.add(path, digests.getOrDefault(source, "directory"));
        });
        String value = fingerprint.add("arguments", arguments).value();
        Command command = new Command("cooking root files", arguments, scratch, ToolEnvironment.BASE);
        return new Step(STEP, () -> value, Map.of(), contents, List.of(command),
                List.of(new Step.Output(scratch.resolve(OBJECT), target)), Fault.SETUP, line -> { });
    }

    private static void copy(Path source, Path copy) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(copy);
        } else {
            Files.copy(source, copy);
        }
    }
}
