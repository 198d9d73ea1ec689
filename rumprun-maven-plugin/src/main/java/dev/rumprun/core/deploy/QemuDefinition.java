// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.QemuMachine;
import dev.rumprun.core.run.UserNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A script that starts QEMU. */
final class QemuDefinition implements Definition {

    private static final String FORWARDS = "$forwards";

    @Override
    public void check(DeployRequest request, Problems problems) {
        QemuCommand.check(request, problems);
    }

    @Override
    public List<DefinitionFile> files(DeployRequest request) {
        QemuCommand command = new QemuCommand(request);
        List<GuestNetwork> networks = request.networks();
        List<String> backends = new ArrayList<>(command.networks(List.of()));
        int mapped = UserNetwork.mapped(networks);
        boolean hasPorts = mapped < networks.size();
        String ports = request.mappings().stream().map(port -> port.host() + ":" + port.guest())
                .collect(Collectors.joining(" "));
        StringBuilder text = new StringBuilder(ShellScript.begin("Starts the guest " + request.name()
                + " in QEMU, with its console here. Arguments are given to QEMU.", request));
        text.append("""
                #
                # Variables change the machine:
                #   QEMU             the program to start [%s]
                #   %s   memory in MB [%d]
                """.formatted(QemuMachine.PROGRAM, QemuCommand.MEMORY, request.memory()));
        if (hasPorts) {
            text.append("""
                    #   RUMPRUN_PORTS    TCP ports of this machine and those of the guest, as in "8080:80 8443:443" [%s]
                    #   RUMPRUN_ADDRESS  the address of this machine that has the ports; nothing for all of them [%s]
                    """.formatted(ports, PortMapping.ADDRESS));
        }
        for (int i = 0; i < backends.size(); i++) {
            text.append("""
                    #   %s     what is connected with interface %d, as QEMU's -netdev takes it: bridge,br=br0
                    """.formatted(QemuCommand.network(i), i));
        }
        text.append(ShellScript.START).append("""
                : "${QEMU:=%1$s}" "${%2$s:=%3$d}"
                if ! command -v "$QEMU" >/dev/null; then
                    echo "$0: there is no $QEMU. Perhaps you should %4$s." >&2
                    exit 127
                fi
                """.formatted(QemuMachine.PROGRAM, QemuCommand.MEMORY, request.memory(), HostTool.QEMU.advice()));
        if (hasPorts) {
            text.append("""
                    forwards=
                    for port in ${RUMPRUN_PORTS-%s}; do
                        case $port in
                        *[!0-9:]* | *:*:* | :* | *:)
                            bad=yes ;;
                        *:*)
                            bad= ;;
                        *)
                            bad=yes ;;
                        esac
                        if [ "$bad" ]; then
                            echo "$0: '$port' in RUMPRUN_PORTS is no pair of ports, such as 8080:80." >&2
                            exit 2
                        fi
                        forwards=$forwards,%s
                    done
                    """.formatted(ports, UserNetwork.forward("${RUMPRUN_ADDRESS-" + PortMapping.ADDRESS + "}",
                    "${port%%:*}", networks.get(mapped), "${port#*:}")));
            backends.set(mapped, backends.get(mapped) + FORWARDS);
        }
        for (int i = 0; i < backends.size(); i++) {
            text.append(": \"${").append(QemuCommand.network(i)).append(":=").append(backends.get(i)).append("}\"\n");
        }
        List<String> words = Stream.of(Stream.of("exec", Texts.variable("QEMU")), command.arguments().stream())
                .flatMap(stream -> stream).toList();
        text.append(Texts.command(words, Texts::shell)).append(" \\\n    \"$@\"\n");
        return List.of(new DefinitionFile(request.base() + "-qemu.sh", text.toString(), true));
    }
}
