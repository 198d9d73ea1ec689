// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.bake.ImageReport;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An image to boot.
 *
 * @param directory that a bake has put it into
 * @param name of the bake: what the names of all its files begin with
 * @param platform that the image is for
 * @param memory of the machine, in MB
 * @param ports in the user's words
 * @param ready when the guest is ready
 * @param timeout how long to wait for what is awaited
 * @param workDirectory takes the console's log
 * @param inputs the record of what the image was made of; need not be there
 * @param disks in their order
 * @param xenRunner what boots images for Xen; without it, this machine must be a dom0 for that
 */
public record RunRequest(Path directory, String name, String platform, int memory, List<String> ports,
        Readiness ready, Duration timeout, Path workDirectory, Path inputs, List<Disk> disks,
        Optional<Path> xenRunner) {

    private static final int MAX_MEMORY = 1 << 20;

    public RunRequest {
        ports = List.copyOf(ports);
        disks = List.copyOf(disks);
    }

    /** The image. */
    Path image() {
        return directory.resolve(name + "-" + platform + ".bin");
    }

    /** What describes it. */
    Path report() {
        return ImageReport.of(directory, name);
    }

    /** What the guest is told. */
    Path config() {
        return GuestFiles.of(image());
    }

    /** The file that takes what the guest prints. */
    public Path console() {
        return workDirectory.resolve("console.log");
    }

    void check(Problems problems) {
        checkMemory(memory, problems);
        if (timeout.isNegative() || timeout.isZero()) {
            problems.add("<guestTimeout>", timeout.toSeconds() + " s is no time to wait", "write 1 or more");
        }
        ready.check(mappings(problems), problems);
    }

    /** Notes it if no machine has so much memory, or so little, in MB. */
    public static void checkMemory(int memory, Problems problems) {
        if (memory < 1 || memory > MAX_MEMORY) {
            problems.add("<memory>", memory + " MB is no memory for a guest", "write a number of MB, such as 64");
        }
    }

    List<PortMapping> mappings(Problems problems) {
        return ports.stream().map(port -> PortMapping.parse(port, problems)).flatMap(Optional::stream).toList();
    }
}
