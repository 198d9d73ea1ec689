// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

    private static final FileTime TIME = FileTime.from(1_700_000_000_123_456_789L, TimeUnit.NANOSECONDS);

    private Path file;
    private FileStamp stamp;

    @BeforeEach
    void stampAFile(@TempDir Path directory) throws IOException {
        file = Files.writeString(directory.resolve("file"), "hello");
        Files.setLastModifiedTime(file, TIME);
        stamp = FileStamp.of(file);
    }

    @Test
    void holdsSizeAndDigest() {
        assertThat(stamp.size()).isEqualTo(5);
        assertThat(stamp.sha256())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void isCurrentWhileTheFileIsUntouched() {
        assertThat(stamp.isCurrent()).isTrue();
    }

    @Test
    void noticesAnotherSize() throws IOException {
        Files.writeString(file, "hello!");
        Files.setLastModifiedTime(file, TIME);

        assertThat(stamp.isCurrent()).isFalse();
    }

    @Test
    void noticesATimeThatDiffersByAMicrosecond() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(TIME.to(TimeUnit.MICROSECONDS) + 1, TimeUnit.MICROSECONDS));

        assertThat(stamp.isCurrent()).isFalse();
    }

    @Test
    void noticesThatTheFileIsGone() throws IOException {
        Files.delete(file);

        assertThat(stamp.isCurrent()).isFalse();
    }

    @Test
    void doesNotTakeADirectoryForTheFile() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        Files.setLastModifiedTime(file, TIME);
        FileStamp directory = new FileStamp(file, Files.size(file), stamp.modified(), stamp.sha256());

        assertThat(directory.isCurrent()).isFalse();
    }
}
