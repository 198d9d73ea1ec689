// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The digests of archives that have not changed since they were read: reading them takes longer than all the rest. */
record KnownArchives(Path directory) {

    private static final int FIELDS = 3;

    /** Those of a directory with toolchains. */
    static KnownArchives in(Path toolchains) {
        return new KnownArchives(toolchains.resolve("archives"));
    }

    /** The SHA-256 of an archive's contents, in hexadecimal digits. */
    String sha256(Path archive) throws IOException {
        Path file = archive.toRealPath();
        Path record = directory.resolve(new Fingerprint().add("archive", file.toString()).value() + ".known");
        FileStamp known = read(record, file);
        if (known.isCurrent()) {
            return known.sha256();
        }
        FileStamp stamp = FileStamp.of(file);
        Files.createDirectories(directory);
        Path made = Files.createTempFile(directory, "archive", ".new");
        Files.writeString(made, stamp.size() + " " + stamp.modified() + " " + stamp.sha256());
        Directories.publish(made, record);
        return stamp.sha256();
    }

    /** Forgets what was noted before a time; whoever needs it reads the archive again. */
    void forget(Instant before) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> records;
        try (Stream<Path> files = Files.list(directory)) {
            records = files.toList();
        }
        for (Path record : records) {
            if (Files.getLastModifiedTime(record, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(before)) {
                Files.delete(record);
            }
        }
    }

    /** What is known; of no file at all if nothing is. */
    private static FileStamp read(Path record, Path file) {
        try {
            String[] fields = Files.readString(record).split(" ", FIELDS);
            return new FileStamp(file, Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]);
        } catch (IOException | RuntimeException e) {
            return new FileStamp(file, -1, 0, "");
        }
    }
}
