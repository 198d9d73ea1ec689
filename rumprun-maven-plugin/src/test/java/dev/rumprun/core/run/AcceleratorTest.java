// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceleratorTest {

    @TempDir
    private Path directory;

    @Test
    void bootsTheKernelWithWhatWorksEverywhere() {
        assertThat(Accelerator.boots("tcg", directory, new RecordingLog())).isTrue();
    }

    @Test
    void noticesWhatDoesNotWork() {
        assertThat(Accelerator.boots("xen", directory, new RecordingLog())).isFalse();
    }
}
