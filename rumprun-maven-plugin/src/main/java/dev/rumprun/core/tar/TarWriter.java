// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.tar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes tar archives that are the same wherever and whenever they are written. */
public final class TarWriter implements AutoCloseable {

    private static final int DIRECTORY = 0755;

    private final TarArchiveOutputStream tar;
    private final long seconds;
    private final Set<String> directories = new HashSet<>();

    /**
     * Begins an archive.
     *
     * @param seconds since 1970, the time of all entries
     */
    public TarWriter(OutputStream out, long seconds) {
        tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
        this.seconds = seconds;
    }

    /** Writes a file, and before it those of its directories that are not there yet. */
    public void write(TarFile file) throws IOException {
        for (int slash = file.path().indexOf('/'); slash >= 0; slash = file.path().indexOf('/', slash + 1)) {
            String directory = file.path().substring(0, slash + 1);
            if (directories.add(directory)) {
                begin(directory, DIRECTORY, file.owner(), 0);
                tar.closeArchiveEntry();
            }
        }
        begin(file.path(), file.permissions(), file.owner(), file.content().size());
        try (InputStream content = file.content().open()) {
            content.transferTo(tar);
        }
        tar.closeArchiveEntry();
    }

    private void begin(String path, int permissions, int owner, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setModTime(seconds * 1000);
        entry.setIds(owner, owner);
        // Otherwise those of the user who builds.
        entry.setNames("", "");
        entry.setMode(permissions);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
