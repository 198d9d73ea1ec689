// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.fixture.IsoReader;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataImagesTest {

    private final RecordingLog log = new RecordingLog();
    @TempDir
    private Path temporary;
    private Path directory;
    private Path image;

    @BeforeEach
    void makeADirectory() throws IOException {
        directory = Files.createDirectory(temporary.resolve("data"));
        Files.writeString(directory.resolve("file"), "content");
        image = temporary.resolve("hello-data-1.iso");
    }

    @Test
    void makesImagesOfDirectoriesAlone() throws IOException {
        assertThat(make(OptionalLong.empty(), false)).hasSize(1).containsEntry(1, image);

        assertThat(IsoReader.read(image).get("/file")).satisfies(file -> {
            assertThat(file.text()).isEqualTo("content");
            assertThat(file.seconds()).isEqualTo(Instant.parse("1980-01-01T00:00:00Z").getEpochSecond());
        });
    }

    @Test
    void leavesThemAloneUntilSomethingChanges() throws IOException {
        make(OptionalLong.empty(), false);
        Object made = Files.getAttribute(image, "unix:ino");
        make(OptionalLong.empty(), false);
        assertThat(Files.getAttribute(image, "unix:ino")).isEqualTo(made);

        Files.writeString(directory.resolve("file"), "changed");
        make(OptionalLong.empty(), false);
        assertThat(IsoReader.read(image).get("/file").text()).isEqualTo("changed");

        make(OptionalLong.of(7), false);
        assertThat(IsoReader.read(image).get("/file").seconds()).isEqualTo(7);
    }

    @Test
    void makesNothingInADryRun() {
        make(OptionalLong.empty(), true);

        assertThat(image).doesNotExist();
        assertThat(log.of("info")).containsExactly("Would write: "
                + temporary.resolve("work/scratch/data/1/hello-data-1.iso"));
    }

    @Test
    void failsWithoutTheDirectory() throws IOException {
        Files.delete(directory.resolve("file"));
        Files.delete(directory);

        assertThatThrownBy(() -> make(OptionalLong.empty(), false)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("<directory>: there is no ");
    }

    private SortedMap<Integer, Path> make(OptionalLong seconds, boolean dryRun) {
        StepRunner steps = new StepRunner(temporary.resolve("work"), new ProcessRunner(log, Duration.ofSeconds(10)),
                log, new Mode(false, dryRun), "1");
        Optional<Path> none = Optional.empty();
        return DataImages.make(List.of(
                new GuestFilesystem(none, Optional.of(Path.of("/x.img")), none, Optional.empty(), false),
                new GuestFilesystem(Optional.of(directory), none, none, Optional.of("/data"), true)),
                temporary, "hello", seconds, steps);
    }
}
