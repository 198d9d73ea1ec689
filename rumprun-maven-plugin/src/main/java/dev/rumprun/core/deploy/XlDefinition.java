// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.XenImage;
import dev.rumprun.core.run.XlGuest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A configuration file of xl, and a script that starts the guest: xl itself cannot tell Rumprun's guest what it is to
 * do.
 */
final class XlDefinition implements Definition {

    @Override
    public void check(DeployRequest request, Problems problems) {
        // It can say everything.
    }

    @Override
    public List<DefinitionFile> files(DeployRequest request) {
        String file = request.base() + "-xl.cfg";
        return List.of(
                new DefinitionFile(file, "# Written by rumprun-maven-plugin. The script beside it starts the guest.\n"
                        + guest(request).text(), false),
                new DefinitionFile(request.base() + "-xl.sh", script(file, request), true));
    }

    private static XlGuest guest(DeployRequest request) {
        return new XlGuest(request.name(), XenImage.of(request.bakeConfig()), request.path(request.kernel()),
                request.path(request.configFile()), request.memory(),
                IntStream.range(0, request.networks().size())
                        .mapToObj(i -> "mac=" + MacAddress.of(request.identity(), i)).toList(),
                IntStream.range(0, request.disks().size())
                        .mapToObj(i -> request.path(written(i, request))).toList(),
                // A guest that Xen itself starts anew is not told anything.
                "destroy");
    }

    private static String script(String file, DeployRequest request) {
        boolean isTold = XenImage.of(request.bakeConfig()) == XenImage.PV;
        String copies = IntStream.range(0, request.disks().size()).filter(i -> request.disks().get(i).readOnly())
                .mapToObj(i -> XlGuest.copy(DeployRequest.here(name(request.disks().get(i))),
                        DeployRequest.here(written(i, request))).stream().map(Texts::shell)
                        .collect(Collectors.joining(" ", "", "\n")))
                .collect(Collectors.joining());
        return ShellScript.begin("Starts the guest " + request.name() + " on a dom0 of Xen, where " + file
                + " says that the files are.", request) + """
                #   %1$s
                #
                #   -c                  shows the console; Ctrl-] leaves it, and the guest runs on
                #   xl console %2$s  shows it later
                #   xl destroy %2$s  ends the guest
                """.formatted(file, request.name()) + ShellScript.START + """
                name=%s
                console=
                case $#:${1-} in
                0:)
                    ;;
                1:-c)
                    console=yes ;;
                *)
                    echo "usage: $0 [-c]" >&2
                    exit 2 ;;
                esac
                if xl domid "$name" >/dev/null 2>&1; then
                    echo "$0: $name runs already. xl destroy $name ends it." >&2
                    exit 1
                fi
                """.formatted(Texts.shell(request.name())) + (isTold ? """
                # xenstore-write takes backslashes for its own.
                config=$(sed 's/\\\\/\\\\\\\\/g' %s)
                """.formatted(Texts.shell(DeployRequest.here(request.configFile()))) : "")
                + (copies.isEmpty() ? "" : "# The guest opens no disk that it may not write: it gets copies.\n" + copies)
                + """
                xl create -q -p %s
                trap 'xl destroy "$name"' EXIT
                trap 'exit 1' HUP INT TERM
                """.formatted(Texts.shell(DeployRequest.here(file))) + (isTold ? """
                id=$(xl domid "$name")
                xenstore-write "%s" "$config"
                """.formatted(XlGuest.configKey("$id")) : "") + """
                xl unpause "$name"
                trap - EXIT HUP INT TERM
                if [ "$console" ]; then
                    exec xl console "$name"
                fi
                """;
    }

    /** The file that the guest writes to. */
    private static String written(int number, DeployRequest request) {
        Disk disk = request.disks().get(number);
        return disk.readOnly() ? request.base() + "-disk" + number + ".copy" : name(disk);
    }

    private static String name(Disk disk) {
        return disk.file().toString();
    }
}
