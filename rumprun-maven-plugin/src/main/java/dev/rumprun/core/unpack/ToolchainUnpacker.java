// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandFailure;
import dev.rumprun.core.exec.CommandResult;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.exec.ToolVersion;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.io.LastUse;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.pack.ToolchainManifest;
import dev.rumprun.core.relocate.Relocation;
import dev.rumprun.core.relocate.RelocationTarget;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.ToolchainTrial;
import dev.rumprun.core.toolchain.ToolchainTrial.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks packed toolchains, once for each content of their archive and each pair of compilers. A directory is there as
 * soon as its toolchain has been seen to work, and not before; whoever is killed leaves nothing that anybody believes.
 */
public final class ToolchainUnpacker {

    /** Until another build has unpacked the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int DIGITS = 16;
    /** What shells and container engines say of a program that is not there. */
    private static final int NOT_FOUND = 127;
    private static final String PROPERTY = "rumprun.hostCompiler";
    /** No path in an archive begins with a dot. */
    private static final String TRIAL = ".trial";
    /** To be raised when the same archive would become another directory. */
    private static final String VERSION = "1";

    private final Map<String, String> environment;
    private final ProcessRunner processes;
    private final BuildLog log;

    /**
     * Makes an unpacker.
     *
     * @param environment the build's environment variables
     * @param processes for trying the toolchain
     */
    public ToolchainUnpacker(Map<String, String> environment, ProcessRunner processes, BuildLog log) {
        this.environment = Map.copyOf(environment);
        this.processes = processes;
        this.log = log;
    }

    /**
     * The directory of a packed toolchain.
     *
     * @throws RumprunException if the archive is broken, or the toolchain does not work on this machine
     */
    public Path home(UnpackRequest request) {
        Problems problems = new Problems();
        request.compilers().check("<hostCompiler>", problems);
        problems.throwIfAny();
        RelocationTarget.check(request.parent().toAbsolutePath());
        try {
            Path parent = Files.createDirectories(request.parent()).toRealPath();
            RelocationTarget.check(parent);
            Path home = parent.resolve(key(request, processes.surroundings(), KnownArchives.in(parent)));
            LastUse.note(home);
            CachedDirectory.make(home, PATIENCE, log, made -> fill(made, home, request));
            return home;
        } catch (MalformedArchiveException e) {
            throw RumprunException.setup(
                    "The packed toolchain " + request.name() + " (" + request.archive() + ") is not used: "
                            + e.getMessage() + ".",
                    "delete it from the local repository, so that it is fetched anew; if that does not help, pack it"
                            + " again with rumprun:toolchain-package", e);
        } catch (IOException e) {
            throw RumprunException.io(
                    "Cannot unpack the toolchain " + request.name() + " into " + request.parent(), e);
        }
    }

    private static String key(UnpackRequest request, Surroundings surroundings, KnownArchives archives)
            throws IOException {
        Fingerprint key = new Fingerprint()
                .add("version", VERSION)
                .add("archive", archives.sha256(request.archive()))
                .add("c", request.compilers().c())
                .add("c++", request.compilers().cxx());
        if (!surroundings.isMachine()) {
            key.add("surroundings", surroundings.identity());
        }
        return key.value().substring(0, DIGITS);
    }

    private void fill(Path made, Path home, UnpackRequest request) throws IOException {
        boolean done = false;
        try {
            long start = System.nanoTime();
            Path trial = Files.createDirectory(made.resolve(TRIAL));
            requireCompiler(request.compilers().c(), trial);
            ToolchainManifest manifest = new ToolchainArchive(made)
                    .unpack(request.archive(), content -> checkTuple(content, request));
            Relocation relocation = new Relocation(
                    made, Digests.sha256(made.resolve(ToolchainManifest.NAME)), manifest.templates());
            // It is tried where it is, and then moved: nobody sees a toolchain that was not tried.
            relocation.to(made, request.compilers());
            tryOut(made, trial, manifest, request);
            relocation.to(home, request.compilers());
            done = true;
            log.info("Unpacked the toolchain " + request.name() + " into " + home + ", where it works ("
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s, once)");
        } finally {
            if (!done) {
                Directories.delete(made);
            }
        }
    }

    private void tryOut(Path made, Path trial, ToolchainManifest manifest, UnpackRequest request) throws IOException {
        String compiler = request.compilers().cxx();
        boolean cxx = version(compiler, trial).isPresent();
        if (!cxx) {
            log.warn("There is no " + compiler + " " + where() + ": programs in C++ will not compile.");
        }
        new ToolchainTrial(processes, trial)
                .of(made, Optional.of(manifest.tuple()), request.name(), cxx, Extent.PLATFORMS);
        Directories.delete(trial);
    }

    private void requireCompiler(String c, Path directory) {
        boolean isMachine = processes.surroundings().isMachine();
        String version = version(c, directory).orElseThrow(() -> RumprunException.setup(
                "There is no " + c + " " + where() + ", by which a Rumprun toolchain compiles and links.",
                (isMachine ? HostTool.GCC.advice() : "name an image that has gcc and binutils by rumprun.container")
                        + ", or name another one by " + PROPERTY));
        if (version.contains("clang")) {
            throw RumprunException.setup(
                    c + " is " + version + ", and Rumprun's toolchain needs GNU's compiler " + where() + ".",
                    (isMachine ? HostTool.GCC.advice() : "use an image that has it") + ", and name it by " + PROPERTY);
        }
    }

    /** What a compiler says of itself; nothing if there is none. */
    private Optional<String> version(String compiler, Path directory) {
        Path output = directory.resolve("compiler.log");
        if (processes.surroundings().isMachine()) {
            return SearchPath.of(environment).find(compiler)
                    .map(file -> ToolVersion.ask(processes, compiler, file, "--version", output));
        }
        CommandResult result = processes.run(new Command("asking " + compiler + " for its version",
                List.of(compiler, "--version"), directory, ToolEnvironment.BASE), output, line -> { });
        if (result.exitCode() == NOT_FOUND) {
            return Optional.empty();
        }
        if (!result.succeeded()) {
            throw CommandFailure.exit(result, Fault.SETUP);
        }
        return result.lastLines().stream().findFirst();
    }

    private String where() {
        return processes.surroundings().where();
    }

    private static void checkTuple(ToolchainManifest manifest, UnpackRequest request) {
        if (request.tuple().isPresent() && !request.tuple().get().equals(manifest.tuple())) {
            throw RumprunException.setup(
                    "The packed toolchain " + request.name() + " is for " + manifest.tuple()
                            + ", and rumprun.tuple wants " + request.tuple().get() + ".",
                    "name one for that target, or leave out rumprun.tuple");
        }
    }
}
