// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputRecordTest {

    @TempDir
    private Path directory;

    private Path first;
    private Path second;
    private Path record;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(directory.resolve("first of all"), "1");
        second = Files.writeString(directory.resolve("second"), "2");
        record = directory.resolve("record");
        InputRecord.write(record, Map.of(first, Digests.sha256(first), second, Digests.sha256(second)));
    }

    @Test
    void findsNoChangeWhereThereIsNone() throws IOException {
        Files.setLastModifiedTime(first, FileTime.fromMillis(0));

        assertThat(InputRecord.changed(record)).isEmpty();
        assertThat(InputRecord.changed(directory.resolve("none"))).isEmpty();
    }

    @Test
    void findsWhatChangedAndWhatIsGone() throws IOException {
        Files.writeString(first, "3");
        Files.delete(second);

        assertThat(InputRecord.changed(record)).containsExactly(first, second);
    }

    @Test
    void isLeftAloneIfItIsTheSame() throws IOException {
        FileTime earlier = FileTime.fromMillis(0);
        Files.setLastModifiedTime(record, earlier);

        InputRecord.write(record, Map.of(second, Digests.sha256(second), first, Digests.sha256(first)));

        assertThat(Files.getLastModifiedTime(record)).isEqualTo(earlier);
    }
}
