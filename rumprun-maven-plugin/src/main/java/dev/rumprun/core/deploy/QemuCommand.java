// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.QemuMachine;
import dev.rumprun.core.run.UserNetwork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The command that starts QEMU, in the directory with the files. Operators change the machine by variables.
 *
 * @param request that was checked
 */
record QemuCommand(DeployRequest request) {

    /** The memory of the machine, in MB. */
    static final String MEMORY = "RUMPRUN_MEMORY";

    static final String FINAL_NAME = "<finalName>";

    private static final String NETWORK = "RUMPRUN_NET";

    /** Notes what QEMU cannot do. */
    static void check(DeployRequest request, Problems problems) {
        checkWhole(FINAL_NAME, request.configFile(), " ", problems);
        request.checkPorts(problems);
    }

    /**
     * Notes it if QEMU would not read all of a name.
     *
     * @param end what it takes for the end
     */
    static void checkWhole(String element, String name, String end, Problems problems) {
        if (name.contains(end)) {
            problems.add(element, "QEMU takes what is before '" + end + "' in " + Texts.shown(name)
                    + " for all of the name of a file", "write it without");
        }
    }

    /** The variable that says what QEMU connects an interface with. */
    static String network(int number) {
        return NETWORK + number;
    }

    /**
     * What QEMU connects the interfaces with unless it is told something else: its own network.
     *
     * @param ports that lead to the {@link UserNetwork#mapped} interface
     */
    List<String> networks(List<PortMapping> ports) {
        return UserNetwork.options(request.networks(), ports).stream()
                .map(QemuMachine.Interface::userBackend).toList();
    }

    /** The words of it, with variables in them. */
    List<String> arguments() {
        List<GuestNetwork> networks = request.networks();
        return new QemuMachine(Texts.variable(MEMORY),
                IntStream.range(0, networks.size()).mapToObj(i -> new QemuMachine.Interface(
                        Texts.variable(network(i)), Optional.of(MacAddress.of(request.identity(), i)))).toList(),
                request.disks().stream().map(disk -> new Disk(
                        Path.of(DeployRequest.here(disk.file().toString())), disk.readOnly())).toList(),
                DeployRequest.here(request.kernel()), DeployRequest.here(request.configFile()))
                // The first that works.
                .arguments(List.of("-accel", "kvm", "-accel", "tcg", "-cpu", "max"));
    }
}
