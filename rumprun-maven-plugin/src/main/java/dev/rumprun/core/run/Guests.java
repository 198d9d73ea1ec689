// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.bake.TrimReport;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.guest.GuestJson;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.InputRecord;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.trim.Decision;
import dev.rumprun.core.trim.GuestNeeds;
import dev.rumprun.core.program.MalformedElfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Boots images. */
public final class Guests {

    private final BuildLog log;
    private final Engines engines;

    /**
     * Makes a booter.
     *
     * @param accelerator shared by all of a build
     */
    public Guests(Accelerator accelerator, BuildLog log) {
        this.log = log;
        engines = new Engines(accelerator, log);
    }

    /**
     * Boots an image and lets it run.
     *
     * @throws RumprunException if it cannot be booted, with all that is wrong with the request
     */
    public RunningGuest boot(RunRequest request) {
        return boot(request, OptionalInt.empty());
    }

    /**
     * Puts an image into a machine that stands still until gdb lets it run.
     *
     * @param port of this machine, for gdb
     * @throws RumprunException as {@link #boot(RunRequest)} does
     */
    public RunningGuest hold(RunRequest request, int port) {
        return boot(request, OptionalInt.of(port));
    }

    private RunningGuest boot(RunRequest request, OptionalInt gdb) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        checkFiles(request);
        try {
            checkInputs(request);
            BuildLock lock = BuildLock.ifFree(request.workDirectory()).orElseThrow(() -> RumprunException.setup(
                    request.image() + " runs already, by another build or another goal of this one.",
                    "wait for its end, or end it"));
            try {
                return boot(request, gdb, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot prepare to run " + request.image(), e);
        }
    }

    /** Boots an image that nobody else runs as long as we have the lock. */
    private RunningGuest boot(RunRequest request, OptionalInt gdb, BuildLock lock) throws IOException {
        Problems problems = new Problems();
        String bakeConfig = bakeConfig(request);
        String config = Files.readString(request.config());
        List<GuestNetwork> networks = GuestJson.networks(config);
        UserNetwork.check(networks, request.ports(), problems);
        Disk.checkNumber(request.disks(), config, problems);
        request.disks().forEach(disk -> disk.check(problems));
        Engine engine = engines.engine(request, bakeConfig);
        engine.check(request, gdb.isPresent(), problems);
        checkMemory(request, bakeConfig, problems);
        checkComponents(request, networks, problems);
        gdb.ifPresent(port -> PortMapping.checkGdb(port, problems));
        List<PortMapping> ports = PortMapping.reserved(request.mappings(problems), problems);
        problems.throwIfAny();
        Boot boot = new Boot(request, bakeConfig, networks, ports, gdb);
        GuestConsole console =
                new GuestConsole(request.ready().patterns(), new ConsoleEcho(log, request.console()));
        Directories.empty(request.workDirectory(), BuildLock.FILE);
        Machine machine = engine.start(boot, new ProcessRunner(log, request.timeout()), console);
        return new RunningGuest(boot, engine, machine, console, lock);
    }

    private static void checkMemory(RunRequest request, String bakeConfig, Problems problems) throws IOException {
        try (ElfFile image = ElfFile.open(request.image())) {
            int needed = Kernel.of(ImageReport.isOfRumprun(request.report()), bakeConfig).memory(image.memoryEnd());
            if (request.memory() < needed) {
                problems.add("<memory>", request.image().getFileName() + " does not boot with " + request.memory()
                        + " MB: it takes " + needed + " MB by itself",
                        "give it these, and what its program needs; 64 is the default");
            }
        } catch (MalformedElfException e) {
            throw unbaked(request.image() + " cannot be booted: " + e.getMessage() + ".");
        }
    }

    /** A guest that is told of what its image does not have panics, or hangs. */
    private static void checkComponents(RunRequest request, List<GuestNetwork> networks, Problems problems)
            throws IOException {
        List<String> dropped = TrimReport.decisions(request.report(), request.platform()).stream()
                .filter(decision -> !decision.kept()).map(Decision::component).toList();
        new GuestNeeds(!networks.isEmpty(), networks.stream().anyMatch(GuestNetwork::isDhcp),
                !request.disks().isEmpty()).missing(dropped).forEach((component, need) -> problems.add("<trim>",
                        need + ", and '" + component + "' was left out of " + request.image().getFileName(),
                        "bake it with <keep>" + component + "</keep>, or with the same <guest>"));
    }

    private static void checkFiles(RunRequest request) {
        for (Path file : List.of(request.image(), request.config(), request.report())) {
            if (!Files.isRegularFile(file)) {
                throw unbaked("There is no " + file + ".");
            }
        }
    }

    private static void checkInputs(RunRequest request) throws IOException {
        List<Path> changed = InputRecord.changed(request.inputs());
        if (!changed.isEmpty()) {
            throw RumprunException.setup(request.image() + " is older than what it was made of: " + changed
                    + " changed since.", "bake it again: run mvn package, or put the goal bake before this one");
        }
    }

    private static String bakeConfig(RunRequest request) throws IOException {
        return ImageReport.config(request.report(), request.platform()).orElseThrow(() ->
                unbaked(request.report() + " describes no image for " + request.platform() + "."));
    }

    private static RumprunException unbaked(String what) {
        return RumprunException.setup(what,
                "bake it first: run mvn package, or put the goal bake before this one");
    }
}
