// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.exec.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
     * @param network whether the guest is told of an interface
     */
    static Command command(RunRequest request, List<PortMapping> ports, boolean network, boolean kvm) {
        List<String> arguments = new ArrayList<>(List.of(PROGRAM, "-display", "none", "-vga", "none", "-no-reboot",
                "-serial", "stdio", "-m", Integer.toString(request.memory())));
        arguments.addAll(kvm
                ? List.of("-accel", "kvm", "-cpu", "max")
                : List.of("-accel", "tcg"));
        if (network) {
            StringBuilder user = new StringBuilder("user,id=net0");
            for (PortMapping port : ports) {
                user.append(",hostfwd=tcp:").append(PortMapping.ADDRESS).append(':').append(port.host())
                        .append("-:").append(port.guest());
            }
            arguments.addAll(List.of("-netdev", user.toString(), "-device", "virtio-net-pci,netdev=net0"));
        } else {
            arguments.addAll(List.of("-nic", "none"));
        }
        arguments.addAll(List.of("-kernel", IMAGE, "-initrd", CONFIG));
        return new Command("running " + request.image().getFileName(), arguments, request.workDirectory(), Map.of());
    }
}
