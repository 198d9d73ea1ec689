// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A machine of QEMU for an image of the platforms kvm and baremetal. The goals start it, and so do the files that
 * {@code dev.rumprun.core.deploy} makes.
 *
 * @param memory in MB
 * @param interfaces to the network, in the order in which the guest numbers them
 * @param disks in their order
 * @param kernel path of the image
 * @param config path of what the guest is told. QEMU takes it for the end of the path if there is a blank in it
 */
public record QemuMachine(String memory, List<Interface> interfaces, List<Disk> disks, String kernel, String config) {

    /** The command. */
    public static final String PROGRAM = "qemu-system-x86_64";

    /** Ends a machine that resets itself, and has the console of the guest on the standard output. */
    private static final List<String> CONSOLE =
            List.of("-display", "none", "-vga", "none", "-no-reboot", "-serial", "stdio");

    /**
     * An interface to the network.
     *
     * @param backend what QEMU connects it with, as the option {@code -netdev} takes it, but without {@code id=}
     * @param address its own (MAC); without it, QEMU has one for it
     */
    public record Interface(String backend, Optional<String> address) {

        /** QEMU's own network. */
        private static final String USER = "user";

        /**
         * An interface to QEMU's own network.
         *
         * @param options of that, or none
         */
        static Interface user(String options) {
            return new Interface(userBackend(options), Optional.empty());
        }

        /** What QEMU connects an interface with to a network of its own that has some options. */
        public static String userBackend(String options) {
            return USER + (options.isEmpty() ? "" : ",") + options;
        }
    }

    public QemuMachine {
        interfaces = List.copyOf(interfaces);
        disks = List.copyOf(disks);
    }

    /**
     * The arguments of the command that starts it.
     *
     * @param more of them
     */
    public List<String> arguments(List<String> more) {
        List<String> arguments = new ArrayList<>(CONSOLE);
        arguments.addAll(List.of("-m", memory));
        if (interfaces.isEmpty()) {
            arguments.addAll(List.of("-nic", "none"));
        }
        for (int i = 0; i < interfaces.size(); i++) {
            String id = "net" + i;
            arguments.addAll(List.of("-netdev", interfaces.get(i).backend() + ",id=" + id, "-device",
                    "virtio-net-pci,netdev=" + id
                            + interfaces.get(i).address().map(address -> ",mac=" + address).orElse("")));
        }
        disks.forEach(disk -> arguments.addAll(List.of("-drive", "file=" + escaped(disk.file().toString())
                + ",format=raw,if=virtio" + (disk.readOnly() ? ",snapshot=on" : ""))));
        arguments.addAll(more);
        arguments.addAll(List.of("-kernel", kernel, "-initrd", escaped(config)));
        return arguments;
    }

    /** A path in one of QEMU's options, which commas separate. */
    private static String escaped(String path) {
        return path.replace(",", ",,");
    }
}
