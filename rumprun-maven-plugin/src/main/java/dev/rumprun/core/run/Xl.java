// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Images for Xen, on a machine that is a dom0. */
record Xl() implements Engine {

    private static final String PROGRAM = XlGuest.PROGRAM;

    /** Says of a machine that runs Xen whether it may start guests. */
    private static final Path CAPABILITIES = Path.of("/proc/xen/capabilities");
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String CONFIG = "guest.cfg";
    private static final Pattern CREATED = Pattern.compile("^Waiting for domain .* \\(domid (\\d+)\\) to die");
    private static final Pattern SWITCHED_OFF = Pattern.compile("^Domain \\d+ has shut down, reason code 0\\b");

    /** Whether this machine is a dom0. */
    static boolean isUsable() {
        try {
            return Files.isReadable(CAPABILITIES) && Files.readString(CAPABILITIES).contains("control_d");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void check(RunRequest request, boolean withGdb, Problems problems) {
        XenImage.checkGdb(withGdb, problems);
        if (!request.ports().isEmpty()) {
            problems.add("<ports>", "Xen maps no ports",
                    "leave them out, and reach the guest by its own address on the bridge of this machine");
        }
    }

    @Override
    public Machine start(Boot boot, ProcessRunner processes, Consumer<String> console) throws IOException {
        RunRequest request = boot.request();
        // No other build, and no other guest of this one, has the same.
        String name = "rumprun-" + UUID.randomUUID();
        Files.writeString(request.workDirectory().resolve(CONFIG), config(boot, name));
        for (int i = 0; i < request.disks().size(); i++) {
            if (request.disks().get(i).readOnly()) {
                run(processes, command(request, XlGuest.copy(
                        request.disks().get(i).file().toString(), copy(request, i).toString())));
            }
        }
        CompletableFuture<String> created = new CompletableFuture<>();
        // Held until it has been told what to do. xl stays until the guest has shut down. What takes the guest away has
        // a session of its own, as a second Ctrl-C would end it.
        RunningProcess domain = processes.start(command(request, PROGRAM, "create", "-q", "-F", "-p", CONFIG),
                request.workDirectory().resolve("create.log"), line -> id(line).ifPresent(created::complete),
                command(request, "setsid", PROGRAM, "destroy", name));
        try {
            String id = await(created, domain, request.timeout());
            if (XenImage.of(boot.bakeConfig()) == XenImage.PV) {
                // The tool takes backslashes for its own.
                run(processes, command(request, List.of("xenstore-write", XlGuest.configKey(id),
                        Files.readString(request.config()).replace("\\", "\\\\"))));
            }
            run(processes, command(request, PROGRAM, "unpause", id));
            // What the guest says before is kept for it.
            return new Machine(processes.start(command(request, PROGRAM, "console", id), request.console(), console),
                    Optional.empty(), Optional.of(domain));
        } catch (IOException | RuntimeException e) {
            domain.close();
            throw e;
        }
    }

    @Override
    public boolean guestEndsMachine() {
        return true;
    }

    /** Waits until xl has made all of the guest; its name alone is known before. */
    private static String await(CompletableFuture<String> created, RunningProcess domain, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!created.isDone()) {
            if (domain.await(POLL)) {
                throw domain.failure("the guest was not created");
            }
            if (System.nanoTime() > deadline) {
                throw domain.failure("the guest was not created within " + timeout.toSeconds() + " s");
            }
        }
        return created.join();
    }

    /** The number of a domain, in the line by which xl says that it has created it. */
    static Optional<String> id(String line) {
        Matcher matcher = CREATED.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a guest has switched itself off, by what xl said of it. */
    static boolean isSwitchedOff(List<String> lines) {
        return lines.stream().anyMatch(line -> SWITCHED_OFF.matcher(line).find());
    }

    private static void run(ProcessRunner processes, Command command) {
        processes.runOrFail(command, command.directory().resolve("xl.log"), line -> { }, Fault.SETUP);
    }

    private static Command command(RunRequest request, String... arguments) {
        return command(request, List.of(arguments));
    }

    private static Command command(RunRequest request, List<String> arguments) {
        return new Command("running " + request.image().getFileName(), arguments, request.workDirectory(), Map.of());
    }

    /** The guest, as xl reads it. */
    static String config(Boot boot, String domain) {
        RunRequest request = boot.request();
        return new XlGuest(domain, XenImage.of(boot.bakeConfig()),
                request.image().toAbsolutePath().toString(), request.config().toAbsolutePath().toString(),
                request.memory(),
                boot.networks().stream().map(network -> "").toList(),
                // Rumprun opens no disk that cannot be written: it gets a copy of those that are to stay as they are.
                IntStream.range(0, request.disks().size()).mapToObj(i -> {
                    Disk disk = request.disks().get(i);
                    return (disk.readOnly() ? copy(request, i) : disk.file()).toAbsolutePath().toString();
                }).toList(),
                // Its console is lost with it, and may not have been read to the end yet.
                "preserve").text();
    }

    private static Path copy(RunRequest request, int number) {
        return request.workDirectory().resolve("disk" + number);
    }
}
