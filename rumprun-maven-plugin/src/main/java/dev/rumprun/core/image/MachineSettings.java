// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.deploy.DeployRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What definitions say of machines, whatever their platform.
 *
 * @param name what the names of machines begin with; the platform comes after it
 * @param identity what tells the project from others: its coordinates without the version
 * @param ports of the operator's machine that lead to the guest's, in the user's words
 * @param memory in MB
 * @param directory where operators put the files; empty for the usual place
 */
public record MachineSettings(
        String name, String identity, List<String> ports, int memory, Optional<String> directory) {

    public MachineSettings {
        ports = List.copyOf(ports);
    }

    DeployRequest of(BakedPlatform baked) throws IOException {
        String machine = name + "-" + baked.platform();
        return new DeployRequest(machine, identity + ":" + baked.platform(), baked.platform(), baked.bakeConfig(),
                fileName(baked.kernel()), fileName(baked.config()), Files.readString(baked.config()),
                baked.disks().stream()
                        .map(disk -> Files.isRegularFile(disk.file()) ? disk.withFile(disk.file().getFileName()) : disk)
                        .toList(),
                ports, memory, directory.orElseGet(() -> DeployRequest.defaultDirectory(machine)));
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }
}
