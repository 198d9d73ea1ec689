// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.RunningProcess;
import dev.rumprun.core.guest.GuestJson;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Boots images. */
public final class Guests {

    private final BuildLog log;
    private final Accelerator accelerator;

    /**
     * Makes a booter.
     *
     * @param accelerator shared by all of a build
     */
    public Guests(Accelerator accelerator, BuildLog log) {
        this.accelerator = accelerator;
        this.log = log;
    }

    /**
     * Boots an image and lets it run.
     *
     * @throws RumprunException if it cannot be booted, with all that is wrong with the request
     */
    public RunningGuest boot(RunRequest request) {
        return boot(request, List.of());
    }

    /**
     * Puts an image into a machine that stands still until gdb lets it run.
     *
     * @param port of this machine, for gdb
     * @throws RumprunException as {@link #boot(RunRequest)} does
     */
    public RunningGuest hold(RunRequest request, int port) {
        PortMapping gdb = new PortMapping(port, port).reserved();
        return boot(request, List.of("-gdb", "tcp:" + PortMapping.ADDRESS + ":" + gdb.host(), "-S"));
    }

    private RunningGuest boot(RunRequest request, List<String> options) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        checkImage(request);
        List<PortMapping> ports = request.mappings(problems).stream().map(PortMapping::reserved).toList();
        checkMemory(request);
        GuestConsole console = new GuestConsole(request.patterns(problems), line -> log.info("| " + line));
        try {
            Directories.recreate(request.workDirectory());
            Files.createSymbolicLink(request.workDirectory().resolve(Qemu.IMAGE), request.image().toAbsolutePath());
            Files.createSymbolicLink(request.workDirectory().resolve(Qemu.CONFIG), request.config().toAbsolutePath());
            boolean kvm = accelerator.kvmWorks(request.workDirectory(), log);
            int networks = GuestJson.networks(Files.readString(request.config()));
            if (networks == 0 && !ports.isEmpty()) {
                problems.add("<ports>", "the guest has no network", "describe one in <networks>");
                problems.throwIfAny();
            }
            RunningProcess machine = new ProcessRunner(log, request.timeout()).start(
                    Qemu.command(request, ports, networks, kvm, options), request.console(), console);
            return new RunningGuest(request, machine, console, ports);
        } catch (IOException e) {
            throw RumprunException.io("Cannot prepare to run " + request.image(), e);
        }
    }

    /** What is loaded is about as large as the file, and the guest needs something for itself. */
    private static void checkMemory(RunRequest request) {
        try {
            long needed = (Files.size(request.image()) >> 20) + 2;
            if (request.memory() < needed) {
                throw RumprunException.setup("A guest with <memory>" + request.memory() + "</memory> MB cannot hold "
                        + request.image() + ".", "give it at least " + needed + " MB and what its program needs");
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + request.image(), e);
        }
    }

    private static void checkImage(RunRequest request) {
        if (request.platform().startsWith("xen")) {
            throw RumprunException.setup(request.image() + " is for Xen, which this goal does not start.",
                    "boot the image of the platform kvm, or start this one with xl");
        }
        for (Path file : List.of(request.image(), request.config())) {
            if (!Files.isRegularFile(file)) {
                throw RumprunException.setup("There is no " + file + ".",
                        "bake it first: run mvn package, or put the goal bake before this one");
            }
        }
    }
}
