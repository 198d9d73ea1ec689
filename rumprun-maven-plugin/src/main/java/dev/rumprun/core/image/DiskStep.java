// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes disks in other formats of one that boots.
 *
 * @param qemuImg the program; not needed for the format raw
 */
record DiskStep(Optional<Path> qemuImg, ProcessRunner processes, StepRunner steps) {

    private static final String DISK = "disk.";

    /**
     * The step.
     *
     * @param iso the disk, with its contents
     */
    Step of(BakedPlatform baked, ImageFormat format, FileStamp iso) throws IOException {
        String name = baked.step(format);
        String made = DISK + format.type();
        Fingerprint fingerprint = new Fingerprint().add("disk", iso.sha256()).add("format", format.word());
        if (format != ImageFormat.RAW) {
            Path tool = qemuImg.orElseThrow();
            fingerprint.add("tool", tool + " " + Files.size(tool) + " " + Files.getLastModifiedTime(tool).toMillis());
        }
        String value = fingerprint.value();
        Step.Content content = file -> write(format, iso, file, steps.log(name));
        return new Step(name, () -> value, Map.of(), Map.of(made, content), List.of(),
                List.of(new Step.Output(steps.scratch(name).resolve(made), baked.file(format))), Fault.SETUP,
                line -> { });
    }

    private void write(ImageFormat format, FileStamp iso, Path file, Path log) throws IOException {
        if (format == ImageFormat.RAW) {
            Files.copy(iso.path(), file);
            return;
        }
        // qemu-img takes more than a path for the name of a file.
        Path source = Files.createSymbolicLink(file.resolveSibling(DISK + "iso"), iso.path().toAbsolutePath());
        Command command = new Command("making " + format.word() + " of " + iso.path().getFileName(), List.of(
                qemuImg.orElseThrow().toString(), "convert", "-f", "raw", "-O", format.word(),
                source.getFileName().toString(), file.getFileName().toString()),
                file.getParent(), Map.of("LC_ALL", "C.UTF-8"));
        processes.runOrFail(command, log, line -> { }, Fault.SETUP);
        DiskIdentity.set(format, file, iso.sha256());
    }
}
