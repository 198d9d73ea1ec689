// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What bootable disks are made with.
 *
 * @param mkrescue GRUB's own program for it
 * @param modules GRUB's files for machines with a BIOS; with those for UEFI alone, a kernel for multiboot does not boot
 * @param xorriso writes the disk
 */
record GrubTools(Path mkrescue, Path modules, Path xorriso) {

    /**
     * Finds them.
     *
     * @param problems takes what is missing, with what to install
     */
    static Optional<GrubTools> find(SearchPath path, Problems problems) {
        Optional<Path> mkrescue = find(HostTool.GRUB, path, problems);
        Optional<Path> multiboot = find(HostTool.GRUB_FILES, path, problems);
        Optional<Path> xorriso = find(HostTool.XORRISO, path, problems);
        return Stream.of(mkrescue, multiboot, xorriso).allMatch(Optional::isPresent)
                ? Optional.of(new GrubTools(mkrescue.get(), multiboot.get().getParent(), xorriso.get()))
                : Optional.empty();
    }

    /** Finds a tool that formats need. */
    static Optional<Path> find(HostTool tool, SearchPath path, Problems problems) {
        Optional<Path> found = tool.names().stream().map(path::find).flatMap(Optional::stream).findFirst();
        if (found.isEmpty()) {
            problems.add("<formats>", "there is no " + tool.title() + ", which is needed for " + tool.purpose(),
                    tool.advice());
        }
        return found;
    }

    /** Changes whenever one of them does. */
    String identity() throws IOException {
        List<Path> files = List.of(mkrescue, modules.resolve("multiboot.mod"), modules.resolve("kernel.img"), xorriso);
        StringBuilder identity = new StringBuilder();
        for (Path file : files) {
            identity.append(file).append(' ').append(Files.size(file)).append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
        return identity.toString();
    }
}
