// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.QemuMachine;
import java.util.List;
import java.util.stream.Stream;

/** A unit by which systemd starts QEMU. */
final class SystemdDefinition implements Definition {

    private static final String DEVICES = "/dev/";

    @Override
    public void check(DeployRequest request, Problems problems) {
        QemuCommand.check(request, problems);
    }

    @Override
    public List<DefinitionFile> files(DeployRequest request) {
        QemuCommand command = new QemuCommand(request);
        StringBuilder text = new StringBuilder("""
                # Written by rumprun-maven-plugin. Changes belong into a file made by "systemctl edit": WorkingDirectory= has
                # all files, and each Environment= below can be given there anew.

                [Unit]
                Description=Rumprun guest %s
                Wants=network-online.target
                After=network-online.target
                RequiresMountsFor=%s

                [Service]
                WorkingDirectory=%s
                Environment=%s=%d
                """.formatted(request.name(), Texts.systemd(request.directory()),
                Texts.systemdText(request.directory()), QemuCommand.MEMORY, request.memory()));
        List<String> networks = command.networks(request.mappings());
        for (int i = 0; i < networks.size(); i++) {
            text.append("Environment=").append(Texts.systemd(QemuCommand.network(i) + "=" + networks.get(i)))
                    .append('\n');
        }
        text.append("ExecStart=").append(Texts.command(
                Stream.concat(Stream.of(QemuMachine.PROGRAM), command.arguments().stream()).toList(),
                Texts::systemdWord));
        text.append("""

                Restart=always
                RestartSec=5

                # QEMU has a user of its own, sees little of the machine, and can write to the guest's disks only. The group
                # may use KVM; without that, the guest runs in software emulation.
                DynamicUser=yes
                SupplementaryGroups=kvm
                UMask=0077
                AmbientCapabilities=CAP_NET_BIND_SERVICE
                CapabilityBoundingSet=CAP_NET_BIND_SERVICE
                DevicePolicy=closed
                DeviceAllow=/dev/kvm rw
                """);
        request.disks().forEach(disk -> text.append(access(disk, request)));
        text.append("""
                NoNewPrivileges=yes
                PrivateTmp=yes
                ProtectSystem=strict
                ProtectHome=read-only
                ProtectControlGroups=yes
                ProtectKernelLogs=yes
                ProtectKernelModules=yes
                ProtectKernelTunables=yes
                RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
                RestrictNamespaces=yes
                RestrictRealtime=yes
                LockPersonality=yes
                SystemCallArchitectures=native

                [Install]
                WantedBy=multi-user.target
                """);
        return List.of(new DefinitionFile(request.base() + "-systemd.service", text.toString(), false));
    }

    /** What lets QEMU use a disk, if anything need do that. */
    private static String access(Disk disk, DeployRequest request) {
        String path = request.path(disk.file().toString());
        if (path.startsWith(DEVICES)) {
            return "DeviceAllow=" + Texts.systemd(path) + (disk.readOnly() ? " r\n" : " rw\n");
        }
        // The hyphen: it may be elsewhere, by a WorkingDirectory= of the operator's.
        return disk.readOnly() ? "" : "ReadWritePaths=" + Texts.systemd("-" + path) + "\n";
    }
}
