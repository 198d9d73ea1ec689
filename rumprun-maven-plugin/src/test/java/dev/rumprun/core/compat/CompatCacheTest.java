// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.fixture.ArFile;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.LinkedElf;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatCacheTest {

    private static final CompatSettings ALL_ON = new CompatSettings(List.of(), "1m", "1m");

    private final RecordingLog log = new RecordingLog();
    private Path cache;
    private FakeToolchain fake;

    @BeforeEach
    void install(@TempDir Path directory) throws IOException {
        cache = directory.resolve("a cache; it's $odd");
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        base("___lwp_park60");
    }

    @Test
    void compilesWhatTheToolchainNeeds() throws IOException {
        CompatLayer layer = layer();

        assertThat(layer.cures("hw")).extracting(Cure::name).contains("timed-waits");
        assertThat(layer.cures("xen")).extracting(Cure::name).contains("timed-waits");
        assertThat(layer.directory().resolve("timed-waits.o")).isRegularFile();
        assertThat(fake.newCalls()).filteredOn(call -> call.contains(" -c timed-waits.c -o timed-waits.o")).hasSize(1);
    }

    @Test
    void compilesOnce() throws IOException {
        CompatLayer first = layer();
        fake.newCalls();

        assertThat(layer()).isEqualTo(first);
        assertThat(fake.newCalls()).isEmpty();
    }

    @Test
    void aToolchainWithoutTheDefectGetsNoCure() throws IOException {
        base("_lwp_self");

        CompatLayer layer = layer();

        assertThat(layer.cures("hw")).extracting(Cure::name).doesNotContain("timed-waits");
        assertThat(layer.directory().resolve("timed-waits.o")).doesNotExist();
    }

    @Test
    void aToolchainThatHasTheCureItselfIsLeftAlone() throws IOException {
        base("___lwp_park60", "__wrap____lwp_park60");

        assertThat(layer().cures("hw")).extracting(Cure::name).doesNotContain("timed-waits");
    }

    @Test
    void opensTheKernelToWhatChangesIt() throws IOException {
        Files.write(fake.home().resolve("rumprun-x86_64/lib/rumprun-hw/rumprun.o"),
                new LinkedElf().code(".text.clocks", 0, new byte[64])
                        .local("tsc_mult", 0, 4).local("x86_fillgate", 8, 8).local("x86_initclocks", 16, 8).bytes());

        layer();

        assertThat(fake.newCalls()).filteredOn(call -> call.contains("kernel-hw")).singleElement().asString()
                .contains(" --globalize-symbol=tsc_mult ")
                .contains(" --add-symbol __real_x86_initclocks=.text.clocks:16,function,global rumprun-hw kernel-hw");
    }

    @Test
    void compilesNothingIfNoCureIsWanted() throws IOException {
        CompatSettings none = new CompatSettings(List.of("all"), "1m", "1m");

        assertThat(cache(false).layer(fake.probed(), none)).isEqualTo(CompatLayer.NONE);
        assertThat(fake.newCalls()).isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void aFailureLeavesNothingBehindThatPassesForALayer() throws IOException {
        fake.script("gcc", "echo 'timed-waits.c: no such type'; exit 1");

        assertThatExceptionOfType(RumprunException.class).isThrownBy(this::layer)
                .withMessageContaining("of the compat layer").withMessageContaining("no such type");
        assertThatExceptionOfType(RumprunException.class).isThrownBy(this::layer);
        try (Stream<Path> kept = Files.list(cache.resolve("compat"))) {
            assertThat(kept.filter(path -> !path.toString().endsWith(".new") && !path.endsWith(".lock"))).isEmpty();
        }
    }

    @Test
    void onlyTellsItsCommandsInADryRun() throws IOException {
        assertThat(cache(true).layer(fake.probed(), ALL_ON).cures("hw")).isNotEmpty();

        assertThat(log.of("info")).anyMatch(line -> line.contains("Would run: ") && line.contains("timed-waits.c"));
        assertThat(fake.newCalls()).isEmpty();
        assertThat(cache).doesNotExist();
    }

    private CompatLayer layer() {
        return cache(false).layer(fake.probed(), ALL_ON);
    }

    private CompatCache cache(boolean dryRun) {
        return new CompatCache(
                cache, new ProcessRunner(log, Duration.ofMinutes(1)), cache.resolveSibling("log"), dryRun, log);
    }

    private void base(String... symbols) throws IOException {
        for (String platform : List.of("hw", "xen")) {
            Files.write(fake.home().resolve("rumprun-x86_64/lib/rumprun-" + platform + "/librumprun_base.a"),
                    ArFile.withIndexOf(List.of(symbols)));
        }
    }
}
