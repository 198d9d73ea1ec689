// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainPurgerTest {

    private static final int DAYS = 90;

    @TempDir
    private Path cache;

    private final RecordingLog log = new RecordingLog();
    private Path old;
    private Path used;
    private Path half;
    private Path oldStarter;
    private Path oldCopy;
    private Path oldRecord;
    private Path record;

    @BeforeEach
    void fill() throws IOException {
        old = make("toolchains/0123456789abcdef", 91);
        used = make("toolchains/fedcba9876543210", 89);
        half = make("toolchains/00000000000000ff.new", 0);
        oldStarter = make("starter/0123456789abcdef", 100);
        oldCopy = make("images/0123456789abcdef", 95);
        oldRecord = makeRecord("a.known", 400);
        record = makeRecord("b.known", 1);
    }

    @Test
    void deletesWhatIsNotUsedAndWhatIsHalfMade() {
        purge(DAYS, false, false);

        assertThat(old).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(oldStarter).doesNotExist();
        assertThat(used.resolve("bin/tool")).exists();
        assertThat(oldCopy).doesNotExist();
        assertThat(oldRecord).doesNotExist();
        assertThat(record).exists();
        assertThat(log.of("info")).containsExactly(
                "Deleted " + half + " (2.0 MB, left over from a build that was ended)",
                "Deleted " + old + " (2.0 MB, not used for 91 days)",
                "Deleted " + oldStarter + " (2.0 MB, not used for 100 days)",
                "Deleted " + oldCopy + " (2.0 MB, not used for 95 days)",
                "Deleted 4 directories, 8.0 MB; 1 kept.");
        assertThat(old.resolveSibling(old.getFileName() + ".new")).doesNotExist();
    }

    @Test
    void deletesAllThatWasUnpacked() {
        purge(DAYS, true, false);

        assertThat(used).doesNotExist();
        assertThat(record).doesNotExist();
    }

    @Test
    void onlySaysWhatItWouldDeleteInADryRun() {
        purge(DAYS, false, true);

        assertThat(old).exists();
        assertThat(half).exists();
        assertThat(oldRecord).exists();
        assertThat(log.of("info")).hasSize(5).allMatch(line -> line.startsWith("Would delete "));
    }

    @Test
    void deletesWhatAnEarlierPurgeHasNotDeleted() throws IOException {
        make("toolchains/0123456789abcdef.new", 0);

        purge(DAYS, false, false);

        assertThat(old.resolveSibling(old.getFileName() + ".new")).doesNotExist();
        assertThat(old).doesNotExist();
    }

    @Test
    void followsNoLinks() throws IOException {
        Path precious = make("precious", 400);
        Files.createSymbolicLink(cache.resolve("toolchains/00000000000000aa"), precious);
        Files.createSymbolicLink(old.resolve("link"), precious);

        purge(DAYS, true, false);

        assertThat(precious.resolve("bin/tool")).exists();
    }

    @Test
    void waitsForABuildThatUnpacks() throws Exception {
        CompletableFuture<Void> purge;
        try (BuildLock lock = BuildLock.of(cache.resolve("toolchains"), Duration.ofMinutes(1), log)) {
            purge = CompletableFuture.runAsync(() -> purge(DAYS, false, false));
            while (log.of("info").isEmpty()) {
                assertThat(purge).isNotDone();
                Thread.sleep(10);
            }
            assertThat(log.of("info")).singleElement().asString().startsWith("Waiting for another build");
            assertThat(half).exists();
        }
        purge.get(1, TimeUnit.MINUTES);

        assertThat(half).doesNotExist();
    }

    @Test
    void hasNothingToDoWithoutACache() {
        new ToolchainPurger(log).purge(new PurgeRequest(cache.resolve("nowhere"), DAYS, false, false));

        assertThat(log.of("info")).containsExactly("Deleted 0 directories, 0.0 MB; 0 kept.");
        assertThat(cache.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void refusesNumbersThatMakeNoSense(int days) {
        assertThatThrownBy(() -> purge(days, false, false)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("<days>: " + days + " is no number of days");
        assertThat(old).exists();
    }

    private void purge(int days, boolean all, boolean dryRun) {
        new ToolchainPurger(log).purge(new PurgeRequest(cache, days, all, dryRun));
    }

    private Path makeRecord(String name, int daysAgo) throws IOException {
        Path file = Files.createDirectories(cache.resolve("toolchains/archives")).resolve(name);
        Files.writeString(file, "1 2 3");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private Path make(String name, int daysAgo) throws IOException {
        Path directory = cache.resolve(name);
        Path tool = Files.createDirectories(directory.resolve("bin")).resolve("tool");
        Files.write(tool, new byte[2_000_000]);
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
        return directory;
    }
}
