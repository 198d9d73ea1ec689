// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.toolchain.ToolchainTrial;
import dev.rumprun.core.toolchain.ToolchainTrial.Extent;
import dev.rumprun.core.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Packs an installed toolchain: tries it, copies what it consists of without debug information, takes the place where
 * it is and the machine that built it out of its scripts, and compresses the rest. The toolchain itself is only read.
 */
public final class ToolchainPacker {

    private static final String STEP = "toolchain";
    private static final String MADE = "toolchain.tar.xz";

    private final Toolchains toolchains;
    private final StarterArchive starter;
    private final Mode mode;
    private final String version;
    private final Duration timeout;
    private final BuildLog log;

    /**
     * Makes a packer.
     *
     * @param toolchains shared by all of a build
     * @param starter brings the starter platform, if that is to be packed
     * @param version of our own software
     * @param timeout how long one tool may run
     */
    public ToolchainPacker(Toolchains toolchains, StarterArchive starter, Mode mode, String version, Duration timeout,
            BuildLog log) {
        this.toolchains = toolchains;
        this.starter = starter;
        this.mode = mode;
        this.version = version;
        this.timeout = timeout;
        this.log = log;
    }

    /**
     * Packs, if there is need to.
     *
     * @return the archive; nothing in a dry run that has found it missing or old
     * @throws RumprunException if the toolchain does not work, or cannot be packed
     */
    public Optional<PackedToolchain> pack(PackRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        try (BuildLock lock = BuildLock.of(request.workDirectory(), timeout, log)) {
            return packUnlocked(request, request.workDirectory().toRealPath());
        } catch (IOException e) {
            throw RumprunException.io("Cannot pack the toolchain into " + request.file(), e);
        }
    }

    private Optional<PackedToolchain> packUnlocked(PackRequest request, Path work) throws IOException {
        ProcessRunner processes = new ProcessRunner(log, timeout, request.toolchain().surroundings());
        ProbedToolchain probed = toolchains.get(request.toolchain(), starter,
                mode.dryRun() ? Optional.empty() : Optional.of(processes), work.resolve("log"), log);
        Toolchain toolchain = probed.toolchain();
        InstalledFiles installed = InstalledFiles.of(toolchain);
        StepRunner steps = new StepRunner(work, processes, log, mode, version);
        Path scratch = steps.scratch(STEP);
        String fingerprint = installed.fingerprint().add("toolchain", probed.identity()).add("request", request.key())
                .value();
        StepResult result = steps.run(new Step(STEP, () -> fingerprint, Map.of(), Map.of(MADE, archive -> {
            log.info("Trying all that the toolchain can do, and packing it; this takes a minute or two.");
            new ToolchainTrial(processes, scratch.resolve("trial")).of(
                    toolchain.home(), Optional.of(toolchain.tuple()), toolchain.foundBy(), true, Extent.CONFIGS);
            write(probed, installed.stripped(toolchain, new StrippedObjects(processes, scratch.resolve("objects"))),
                    request, archive);
        }), List.of(), List.of(new Step.Output(scratch.resolve(MADE), request.file().toAbsolutePath())), Fault.SETUP,
                line -> { }));
        if (result.outputs().isEmpty()) {
            return Optional.empty();
        }
        FileStamp archive = result.outputs().get(0);
        return Optional.of(new PackedToolchain(
                archive, toolchain.tuple(), PackedManifest.sha256(archive.path()), !result.isCurrent()));
    }

    private void write(ProbedToolchain probed, InstalledFiles files, PackRequest request, Path archive)
            throws IOException {
        ArchiveContent content = ArchiveContent.of(probed, files, ToolchainFacts.of(probed, request));
        ToolchainManifest manifest = content.manifest();
        ArchiveWriter.write(content, request.timestamp(), archive);
        log.debug("The toolchain has " + manifest.files().size() + " files of " + manifest.size()
                + " bytes, and bakes for " + manifest.platforms());
    }
}
