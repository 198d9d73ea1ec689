// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The digests of archives that have not changed since they were read: reading them takes longer than all the rest. */
record KnownArchives(Path directory) {

    private static final int FIELDS = 3;

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
