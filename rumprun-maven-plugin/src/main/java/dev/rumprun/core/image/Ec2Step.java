// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * Makes an archive of what a volume of Amazon EC2 is to have, as {@code rumprun ec2} lays it out.
 *
 * @param time that all files get
 */
record Ec2Step(StepRunner steps, Instant time) {

    private static final String MADE = "volume.tar.gz";
    private static final int FILE_MODE = 0100644;
    private static final int DIRECTORY_MODE = 040755;

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
        return new Step(name, () -> value, Map.of(),
                Map.of(MADE, file -> write(file, files, Map.of(Medium.CONFIG, medium.config(), "boot/grub/menu.lst", menu))),
                List.of(), List.of(new Step.Output(steps.scratch(name).resolve(MADE), baked.file(ImageFormat.EC2))),
                Fault.SETUP, line -> { });
    }

    private void write(Path archive, SortedMap<String, Path> files, Map<String, String> texts) throws IOException {
        SortedMap<String, Content> entries = new TreeMap<>();
        files.forEach((name, file) -> entries.put(name, tar -> {
            add(tar, name, FILE_MODE, Files.size(file));
            Files.copy(file, tar);
        }));
        texts.forEach((name, text) -> entries.put(name, tar -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(tar, name, FILE_MODE, bytes.length);
            tar.write(bytes);
        }));
        List.of("boot/", "boot/grub/", Medium.IMAGES + "/").forEach(directory ->
                entries.put(directory, tar -> add(tar, directory, DIRECTORY_MODE, 0)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            for (Content entry : entries.values()) {
                entry.writeTo(tar);
                tar.closeArchiveEntry();
            }
        }
    }

    private void add(TarArchiveOutputStream tar, String name, int mode, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(size);
        entry.setModTime(time.toEpochMilli());
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
    }

    /** Writes an entry. */
    @FunctionalInterface
    private interface Content {
        void writeTo(TarArchiveOutputStream tar) throws IOException;
    }
}
