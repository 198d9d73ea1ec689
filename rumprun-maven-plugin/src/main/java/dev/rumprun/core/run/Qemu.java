// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Images for KVM and bare metal boot in QEMU. */
record Qemu(Accelerator accelerator, BuildLog log) implements Engine {

    private static final String IMAGE = "image";
    private static final String CONFIG = "config.json";
    private static final String DISK = "disk";

    @Override
    public void check(RunRequest request, boolean withGdb, Problems problems) {
        // It can do everything.
    }

    @Override
    public Machine start(Boot boot, ProcessRunner processes, Consumer<String> console) throws IOException {
        RunRequest request = boot.request();
        // In QEMU's arguments, commas and blanks of a path mean something else: here all files have plain names.
        link(request, IMAGE, request.image());
        link(request, CONFIG, request.config());
        for (int i = 0; i < request.disks().size(); i++) {
            link(request, DISK + i, request.disks().get(i).file());
        }
        // With KVM, breakpoints are put into memory, which the boot loader overwrites.
        boolean kvm = boot.gdb().isEmpty() && accelerator.kvmWorks(request.workDirectory(), log);
        if (request.ready().tcp().isEmpty()) {
            return new Machine(processes.start(command(boot, kvm, List.of()), request.console(), console),
                    Optional.empty());
        }
        QemuMonitor monitor = new QemuMonitor();
        try {
            return new Machine(processes.start(command(boot, kvm, monitor.options()), request.console(), console),
                    Optional.of(monitor));
        } catch (RuntimeException e) {
            monitor.close();
            throw e;
        }
    }

    @Override
    public boolean guestEndsMachine() {
        return false;
    }

    /**
     * The command. It runs in the work directory.
     *
     * @param options more of QEMU's own
     */
    private static Command command(Boot boot, boolean kvm, List<String> options) {
        RunRequest request = boot.request();
        QemuMachine machine = new QemuMachine(Integer.toString(request.memory()),
                UserNetwork.options(boot.networks(), boot.ports()).stream().map(QemuMachine.Interface::user).toList(),
                IntStream.range(0, request.disks().size())
                        .mapToObj(i -> new Disk(Path.of(DISK + i), request.disks().get(i).readOnly())).toList(),
                IMAGE, CONFIG);
        List<String> own = new ArrayList<>(kvm ? List.of("-accel", "kvm", "-cpu", "max") : List.of("-accel", "tcg"));
        boot.gdb().ifPresent(port -> own.addAll(List.of("-gdb", "tcp:" + PortMapping.ADDRESS + ":" + port, "-S")));
        own.addAll(options);
        List<String> command = new ArrayList<>(List.of(QemuMachine.PROGRAM));
        command.addAll(machine.arguments(own));
        return new Command("running " + request.image().getFileName(), command, request.workDirectory(),
                // Takes what is written to disks that are to stay as they are.
                Map.of("TMPDIR", request.workDirectory().toString()));
    }

    private static void link(RunRequest request, String name, Path file) throws IOException {
        Files.createSymbolicLink(request.workDirectory().resolve(name), file.toAbsolutePath());
    }
}
