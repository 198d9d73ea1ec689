// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastUseTest {

    @TempDir
    private Path directory;

    @Test
    void isNotedOnceADay() throws IOException {
        Instant today = setLastUse(Duration.ofHours(23));
        LastUse.note(directory);
        assertThat(LastUse.of(directory)).isEqualTo(today);

        setLastUse(Duration.ofHours(25));
        LastUse.note(directory);
        assertThat(LastUse.of(directory)).isAfter(Instant.now().minus(Duration.ofMinutes(1)));
    }

    @Test
    void isOfNoInterestWhereThereIsNothing() {
        LastUse.note(directory.resolve("nowhere"));

        assertThat(directory).isEmptyDirectory();
    }

    private Instant setLastUse(Duration ago) throws IOException {
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now().minus(ago)));
        return LastUse.of(directory);
    }
}
