// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.TarGz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterPlatformTest {

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private Path cache;
    private Path archive;

    @BeforeEach
    void makeAnArchive() throws IOException {
        cache = directory.resolve("cache");
        archive = TarGz.write(directory.resolve("starter.tar.gz"), tar -> tar
                .file("bin/tool", 0755, "run me").file("share/words", 0644, "many words ".repeat(1000)));
    }

    @Test
    void unpacksOnce() throws IOException {
        Path home = platform().home();
        Files.writeString(home.resolve("share/words"), "touched");

        assertThat(platform().home()).isEqualTo(home);
        assertThat(home.resolve("bin/tool")).isExecutable().hasContent("run me");
        assertThat(home.resolve("share/words")).hasContent("touched");
        assertThat(unpackings()).isEqualTo(1);
    }

    @Test
    void unpacksEachArchiveByItself() throws IOException {
        Path first = platform().home();
        TarGz.write(archive, tar -> tar.file("bin/tool", 0755, "run me, too"));

        Path second = platform().home();

        assertThat(second).isNotEqualTo(first);
        assertThat(first.resolve("bin/tool")).hasContent("run me");
        assertThat(second.resolve("bin/tool")).hasContent("run me, too");
    }

    @Test
    void unpacksOnceForBuildsAtTheSameTime() {
        CyclicBarrier start = new CyclicBarrier(8);
        Callable<Path> build = () -> {
            start.await();
            return platform().home();
        };

        List<Attempt<Path>> homes = Parallel.all(Collections.nCopies(8, build), 8);

        assertThat(homes).extracting(Attempt::value).doesNotContainNull().containsOnly(homes.get(0).value());
        assertThat(unpackings()).isEqualTo(1);
    }

    @Test
    void clearsAwayWhatAKilledBuildLeft() throws IOException {
        Path home = platform().home();
        Path half = Files.move(home, home.resolveSibling(home.getFileName() + ".new"));
        Files.writeString(half.resolve("rubbish"), "x");

        assertThat(platform().home()).isEqualTo(home);
        assertThat(home.resolve("rubbish")).doesNotExist();
    }

    @Test
    void leavesNothingHalfOfAnArchiveThatWasCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        for (int length = 0; length < whole.length; length++) {
            Files.write(archive, Arrays.copyOf(whole, length));
            try {
                Path home = platform().home();
                // Only the padding at the end is missing.
                assertThat(home.resolve("share/words")).hasContent("many words ".repeat(1000));
            } catch (RumprunException e) {
                assertThat(e).hasMessageContaining("Cannot unpack the starter platform into " + cache);
            }
        }
        assertThat(homes()).as("those that are whole").allMatch(h -> Files.exists(h.resolve("share/words")));
    }

    @Test
    void leavesNothingHalfOfAHostileArchive() throws IOException {
        List<TarGz.Entries> hostile = List.of(
                tar -> tar.file("good", 0644, "x").file("../../evil", 0644, "x"),
                tar -> tar.file("good", 0644, "x").file(directory.resolve("evil").toString(), 0644, "x"),
                tar -> tar.file("good", 0644, "x").special("link", TarConstants.LF_SYMLINK, directory.toString()).file(
                        "link/evil", 0644, "x"),
                tar -> tar.file("good", 0644, "x").special("device", TarConstants.LF_CHR, ""));
        for (TarGz.Entries entries : hostile) {
            TarGz.write(archive, entries);
            assertThatThrownBy(() -> platform().home()).isInstanceOf(RumprunException.class);
        }

        assertThat(homes()).isEmpty();
        assertThat(directory.resolve("evil")).doesNotExist();
    }

    @Test
    void passesOnThatTheArchiveIsNotToBeHad() {
        RumprunException offline = RumprunException.setup("offline", "go online");

        assertThatThrownBy(() -> new StarterPlatform(cache, () -> {
            throw offline;
        }, log).home()).isSameAs(offline);
    }

    private StarterPlatform platform() {
        return new StarterPlatform(cache, () -> archive, log);
    }

    private long unpackings() {
        return log.of("debug").stream().filter(line -> line.startsWith("Unpacked")).count();
    }

    /** The directories that builds would take for a starter platform. */
    private List<Path> homes() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("starter"))) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}")).toList();
        }
    }
}
