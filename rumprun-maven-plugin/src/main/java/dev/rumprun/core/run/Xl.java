// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandResult;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Images for Xen, on a machine that is a dom0. */
record Xl() implements Engine {

    static final String PROGRAM = "xl";

    /** Says of a machine that runs Xen whether it may start guests. */
    private static final Path CAPABILITIES = Path.of("/proc/xen/capabilities");
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String CONFIG = "guest.cfg";

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
        String domain = "rumprun-" + UUID.randomUUID();
        Files.writeString(request.workDirectory().resolve(CONFIG), config(boot, domain));
        for (int i = 0; i < request.disks().size(); i++) {
            if (request.disks().get(i).readOnly()) {
                run(processes, command(request, "cp", "--reflink=auto", "--sparse=always",
                        request.disks().get(i).file().toString(), copy(request, i).toString()));
            }
        }
        // Held until it has been told what to do. xl stays, and shows its console.
        RunningProcess machine = processes.start(
                command(request, PROGRAM, "create", "-q", "-F", "-c", "-p", CONFIG), request.console(), console,
                command(request, PROGRAM, "destroy", domain));
        try {
            String id = awaitId(request, domain, machine, processes);
            if (XenImage.of(boot.bakeConfig()) == XenImage.PV) {
                // The tool takes backslashes for its own.
                run(processes, command(request, "xenstore-write", "/local/domain/" + id + "/rumprun/cfg",
                        Files.readString(request.config()).replace("\\", "\\\\")));
            }
            run(processes, command(request, PROGRAM, "unpause", id));
            return new Machine(machine, Optional.empty());
        } catch (IOException | RuntimeException e) {
            machine.close();
            throw e;
        }
    }

    @Override
    public boolean guestEndsMachine() {
        return true;
    }

    private static String awaitId(RunRequest request, String domain, RunningProcess machine,
            ProcessRunner processes) {
        long deadline = System.nanoTime() + request.timeout().toNanos();
        while (System.nanoTime() < deadline) {
            if (machine.await(POLL)) {
                throw machine.failure("the guest was not created");
            }
            Command ask = command(request, PROGRAM, "domid", domain);
            CommandResult result = processes.run(ask, log(ask), line -> { });
            if (result.succeeded()) {
                return result.lastLines().get(0).strip();
            }
        }
        throw machine.failure("the guest was not created within " + request.timeout().toSeconds() + " s");
    }

    private static void run(ProcessRunner processes, Command command) {
        processes.runOrFail(command, log(command), line -> { }, Fault.SETUP);
    }

    private static Path log(Command command) {
        return command.directory().resolve("xl.log");
    }

    private static Command command(RunRequest request, String... arguments) {
        return new Command("running " + request.image().getFileName(), List.of(arguments),
                request.workDirectory(), Map.of());
    }

    /** The guest, as xl reads it. */
    static String config(Boot boot, String domain) {
        RunRequest request = boot.request();
        XenImage image = XenImage.of(boot.bakeConfig());
        List<String> lines = new ArrayList<>(List.of(
                "name = " + quoted(domain),
                "type = " + quoted(image.type()),
                "kernel = " + quoted(request.image().toAbsolutePath().toString()),
                "memory = " + request.memory(),
                "vcpus = 1",
                "on_reboot = 'destroy'",
                "on_crash = 'destroy'"));
        if (image == XenImage.PVH) {
            lines.add("ramdisk = " + quoted(request.config().toAbsolutePath().toString()));
        }
        lines.add("vif = " + boot.networks().stream().map(network -> "''")
                .collect(Collectors.joining(", ", "[", "]")));
        lines.add("disk = " + IntStream.range(0, request.disks().size())
                .mapToObj(i -> quoted(disk(i, request)))
                .collect(Collectors.joining(", ", "[", "]")));
        return String.join("\n", lines) + "\n";
    }

    /** Rumprun opens no disk that cannot be written: it gets a copy of those that are to stay as they are. */
    private static String disk(int number, RunRequest request) {
        Disk disk = request.disks().get(number);
        return "format=raw, vdev=xvd" + (char) ('a' + number) + ", access=w, target="
                + (disk.readOnly() ? copy(request, number) : disk.file()).toAbsolutePath();
    }

    private static Path copy(RunRequest request, int number) {
        return request.workDirectory().resolve("disk" + number);
    }

    /** As xl reads strings. Its numeric escapes do not work. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
