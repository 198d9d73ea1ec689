// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes an ISO 9660 image that boots by BIOS, as a CD and as a disk: GRUB gives the kernel its configuration. A guest
 * that has data on the medium reads the configuration there, and so must have a driver for it.
 */
final class IsoStep {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss00");
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC");
    private static final String TREE = "tree";
    private static final String KERNEL = "boot/kernel.bin";
    private static final String MENU = "boot/grub/grub.cfg";
    private static final String MADE = "medium.iso";
    /** What GRUB needs for this menu and nothing else, so that the image is small. */
    private static final String MODULES = "multiboot iso9660 part_msdos biosdisk normal";

    private final GrubTools tools;
    private final StepRunner steps;
    private final Instant time;

    IsoStep(GrubTools tools, StepRunner steps, Instant time) {
        this.tools = tools;
        this.steps = steps;
        this.time = time;
    }

    /**
     * The step.
     *
     * @param published where the image goes
     */
    Step of(BakedPlatform baked, Path published) throws IOException {
        Medium medium = Medium.of(baked);
        Compression compression = baked.compression();
        String name = baked.step(ImageFormat.ISO);
        Path scratch = steps.scratch(name);
        Map<String, Path> links = new LinkedHashMap<>();
        Map<String, Step.Content> files = new LinkedHashMap<>();
        if (compression == Compression.NONE) {
            links.put(TREE + "/" + KERNEL, baked.image().toAbsolutePath());
        } else {
            files.put(TREE + "/" + KERNEL, file -> compression.write(baked.image(), file));
        }
        medium.data().forEach((file, image) -> links.put(TREE + "/" + file, image.toAbsolutePath()));
        String menu = menu(medium, compression);
        files.put(TREE + "/" + Medium.CONFIG, Step.Content.of(medium.config()));
        files.put(TREE + "/" + MENU, Step.Content.of(menu));
        String date = TIME.format(time.atOffset(ZoneOffset.UTC));
        Command command = new Command("making a disk of " + baked.image().getFileName(), List.of(
                tools.mkrescue().toString(), "--directory=" + tools.modules(), "--xorriso=" + tools.xorriso(),
                "--install-modules=" + modules(compression), "--fonts=", "--locales=", "--themes=", "--output=" + MADE, TREE,
                // Options of xorriso's: the files that are linked to, and one time for all.
                "-f", "-V", "RUMPRUN", "--set_all_file_dates", date, "--modification-date=" + date),
                scratch, ENVIRONMENT);
        Fingerprint fingerprint = new Fingerprint()
                .addFile("kernel", baked.image())
                .add("compression", compression.word())
                .add("config", medium.config())
                .add("menu", menu)
                .add("tools", tools.identity())
                .add("command", command.arguments());
        for (Path image : medium.data().values()) {
            fingerprint.add("data", FileStamp.of(image).sha256());
        }
        String value = fingerprint.value();
        return new Step(name, () -> value, links, files, List.of(command),
                List.of(new Step.Output(scratch.resolve(MADE), published)), Fault.SETUP, line -> { });
    }

    private static String modules(Compression compression) {
        return Stream.concat(Stream.of(MODULES), compression.grubModules().stream()).collect(Collectors.joining(" "));
    }

    private static String menu(Medium medium, Compression compression) {
        String boot = medium.data().isEmpty()
                ? "multiboot /" + KERNEL + "\n    module /" + Medium.CONFIG
                : "multiboot /" + KERNEL + " " + Medium.COMMAND_LINE;
        String unpacking = compression.grubModules().stream().map(module -> "insmod " + module + "\n")
                .collect(Collectors.joining());
        return "set timeout=0\n" + unpacking + "menuentry Rumprun {\n    " + boot + "\n}\n";
    }
}
