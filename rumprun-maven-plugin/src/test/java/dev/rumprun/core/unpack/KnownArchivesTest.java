// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.io.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownArchivesTest {

    @TempDir
    private Path directory;

    @Test
    void readsAnArchiveOnceUntilItChanges() throws IOException {
        KnownArchives known = new KnownArchives(directory.resolve("archives"));
        Path archive = Files.writeString(directory.resolve("a.tar.xz"), "one");
        FileTime time = Files.getLastModifiedTime(archive);
        String one = known.sha256(archive);
        assertThat(one).isEqualTo(Digests.sha256(archive));

        Files.writeString(archive, "two");
        Files.setLastModifiedTime(archive, time);
        assertThat(known.sha256(archive)).as("same size and time").isEqualTo(one);

        Files.writeString(archive, "three");
        assertThat(known.sha256(archive)).isEqualTo(Digests.sha256(archive));
    }

    @Test
    void doesNotMindARecordThatMakesNoSense() throws IOException {
        KnownArchives known = new KnownArchives(directory.resolve("archives"));
        Path archive = Files.writeString(directory.resolve("a.tar.xz"), "one");
        known.sha256(archive);
        try (Stream<Path> records = Files.list(directory.resolve("archives"))) {
            Files.writeString(records.findFirst().orElseThrow(), "nonsense");
        }

        assertThat(known.sha256(archive)).isEqualTo(Digests.sha256(archive));
    }
}
