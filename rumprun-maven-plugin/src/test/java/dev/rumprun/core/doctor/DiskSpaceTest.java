// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.doctor.Check.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @TempDir
    private Path directory;

    @Test
    void looksWhereADirectoryWillBeMade() {
        Path target = directory.resolve("project/target");

        Check check = DiskSpace.check("build directory", target, 0);

        assertThat(check.state()).isEqualTo(State.OK);
        assertThat(check.found()).matches("\\d+\\.\\d GB free in " + target);
        assertThat(target).doesNotExist();
    }

    @Test
    void warnsBelowTheLimit() {
        Check check = DiskSpace.check("build directory", directory, Long.MAX_VALUE);

        assertThat(check.state()).isEqualTo(State.WARNING);
        assertThat(check.advice()).contains("0.5 GB");
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Path file = Files.writeString(directory.resolve("target"), "");

        Check check = DiskSpace.check("build directory", file.resolve("classes"), 0);

        assertThat(check.state()).isEqualTo(State.ERROR);
        assertThat(check.advice()).contains(file.toString());
    }
}
