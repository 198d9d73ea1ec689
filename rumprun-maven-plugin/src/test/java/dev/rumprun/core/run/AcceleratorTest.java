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
        assertThat(Accelerator.failure("tcg", directory, new RecordingLog())).isEmpty();
    }

    @Test
    void noticesWhatDoesNotWork() {
        assertThat(Accelerator.failure("xen", directory, new RecordingLog())).get().asString()
                .startsWith("exit code 1").contains("xen");
    }
}
