// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.exec.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command that boots an image in QEMU. */
final class Qemu {

    static final String PROGRAM = "qemu-system-x86_64";
    static final String IMAGE = "image";
    static final String CONFIG = "config.json";

    private Qemu() {
    }

    /**
     * The command. In QEMU's arguments, commas and blanks of a path mean something else, so that it runs in a directory
     * where image and configuration have plain names.
     *
     * @param networks how many interfaces the guest is told of; the ports are those of the first
     * @param options more of QEMU's own
     */
    static Command command(RunRequest request, List<PortMapping> ports, int networks, boolean kvm,
            List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(PROGRAM, "-display", "none", "-vga", "none", "-no-reboot",
                "-serial", "stdio", "-m", Integer.toString(request.memory())));
        arguments.addAll(kvm
                ? List.of("-accel", "kvm", "-cpu", "max")
                : List.of("-accel", "tcg"));
        if (networks == 0) {
            arguments.addAll(List.of("-nic", "none"));
        }
        for (int i = 0; i < networks; i++) {
            String forwards = i > 0 ? "" : ports.stream().map(Qemu::forward).collect(Collectors.joining());
            arguments.addAll(List.of("-netdev", "user,id=net" + i + forwards,
                    "-device", "virtio-net-pci,netdev=net" + i));
        }
        arguments.addAll(options);
        arguments.addAll(List.of("-kernel", IMAGE, "-initrd", CONFIG));
        return new Command("running " + request.image().getFileName(), arguments, request.workDirectory(), Map.of());
    }

    private static String forward(PortMapping port) {
        return ",hostfwd=tcp:" + PortMapping.ADDRESS + ":" + port.host() + "-:" + port.guest();
    }
}
