// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rumprun.core.error.Problems;
import dev.rumprun.fixture.DiskImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @TempDir
    private Path temporary;

    @Test
    void isThereAndClean() throws IOException {
        Path file = DiskImages.ext2(temporary.resolve("x.img"));

        assertThat(problem(file, false)).isEmpty();
        assertThat(problem(temporary.resolve("none.iso"), true)).contains("<filesystem>: there is no ", "none.iso",
                "bake anew");
        assertThat(problem(DiskImages.write(file, 1024 + 58, (byte) 0), true)).contains("x.img was not unmounted");
    }

    @Test
    void canBeWrittenIfItIsToBe() throws IOException {
        Path file = DiskImages.ext2(temporary.resolve("x.img"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).as("this is not root").isFalse();

        assertThat(problem(file, true)).isEmpty();
        assertThat(problem(file, false)).contains("x.img may not be written", "<readOnly>true</readOnly>");
    }

    private static String problem(Path file, boolean readOnly) {
        Problems problems = new Problems();
        new Disk(file, readOnly).check(problems);
        Throwable found = catchThrowable(problems::throwIfAny);
        return found == null ? "" : found.getMessage();
    }
}
