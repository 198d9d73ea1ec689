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

/** Images for KVM and bare metal boot in QEMU. */
record Qemu(Accelerator accelerator, BuildLog log) implements Engine {

    static final String PROGRAM = "qemu-system-x86_64";

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
        List<String> arguments = new ArrayList<>(List.of(PROGRAM, "-display", "none", "-vga", "none", "-no-reboot",
                "-serial", "stdio", "-m", Integer.toString(request.memory())));
        arguments.addAll(kvm
                ? List.of("-accel", "kvm", "-cpu", "max")
                : List.of("-accel", "tcg"));
        if (boot.networks().isEmpty()) {
            arguments.addAll(List.of("-nic", "none"));
        }
        int number = 0;
        for (String network : UserNetwork.options(boot)) {
            String id = "net" + number++;
            arguments.addAll(List.of("-netdev", "user,id=" + id + (network.isEmpty() ? "" : ",") + network,
                    "-device", "virtio-net-pci,netdev=" + id));
        }
        for (int i = 0; i < request.disks().size(); i++) {
            arguments.addAll(List.of("-drive", "file=" + DISK + i + ",format=raw,if=virtio"
                    + (request.disks().get(i).readOnly() ? ",snapshot=on" : "")));
        }
        boot.gdb().ifPresent(port ->
                arguments.addAll(List.of("-gdb", "tcp:" + PortMapping.ADDRESS + ":" + port, "-S")));
        arguments.addAll(options);
        arguments.addAll(List.of("-kernel", IMAGE, "-initrd", CONFIG));
        return new Command("running " + request.image().getFileName(), arguments, request.workDirectory(),
                // Takes what is written to disks that are to stay as they are.
                Map.of("TMPDIR", request.workDirectory().toString()));
    }

    private static void link(RunRequest request, String name, Path file) throws IOException {
        Files.createSymbolicLink(request.workDirectory().resolve(name), file.toAbsolutePath());
    }
}
