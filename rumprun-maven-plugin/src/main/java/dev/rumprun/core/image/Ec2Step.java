// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.tar.TarWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * Makes an archive of what a volume of Amazon EC2 is to have, as {@code rumprun ec2} lays it out.
 *
 * @param time that all files get
 */
record Ec2Step(StepRunner steps, Instant time) {

    private static final String MADE = "volume.tar.gz";
    /** root. */
    private static final int OWNER = 0;

    Step of(BakedPlatform baked) throws IOException {
        Medium medium = Medium.of(baked);
        String kernel = baked.image().getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        String menu = "default 0\ntimeout 1\ntitle " + baked.name() + "\n  root (hd0)\n  kernel /boot/" + kernel + " "
                + Medium.COMMAND_LINE + "\n";
        SortedMap<String, Path> files = new TreeMap<>(medium.data());
        files.put("boot/" + kernel, baked.image());
        Fingerprint fingerprint = new Fingerprint()
                .add("time", time.toString())
                .add("config", medium.config())
                .add("menu", menu);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            fingerprint.add(file.getKey(), FileStamp.of(file.getValue()).sha256());
        }
        String value = fingerprint.value();
        String name = baked.step(ImageFormat.EC2);
        List<TarFile> content = new ArrayList<>(List.of(
                TarFile.of("boot/grub/menu.lst", menu, OWNER), TarFile.of(Medium.CONFIG, medium.config(), OWNER)));
        files.forEach((place, file) -> content.add(TarFile.of(place, file, OWNER)));
        return new Step(name, () -> value, Map.of(), Map.of(MADE, archive -> write(archive, content)),
                List.of(), List.of(new Step.Output(steps.scratch(name).resolve(MADE), baked.file(ImageFormat.EC2))),
                Fault.SETUP, line -> { });
    }

    private void write(Path archive, List<TarFile> content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                TarWriter tar = new TarWriter(new GzipCompressorOutputStream(out), time.getEpochSecond())) {
            for (TarFile file : content.stream().sorted(Comparator.comparing(TarFile::path)).toList()) {
                tar.write(file);
            }
        }
    }
}
