// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeMemoryTest {

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private ProbedToolchain probed;
    private ProbeMemory memory;

    @BeforeEach
    void install() throws IOException {
        probed = FakeToolchain.rumprun(directory.resolve("rumprun")).probed();
        memory = new ProbeMemory(directory.resolve("a/probes"), log);
    }

    @Test
    void recallsWhatItWasToKeep() {
        memory.keep(probed);

        assertThat(memory.recall(probed.toolchain(), probed.identity())).contains(probed);
    }

    @Test
    void recallsNothingOfAnotherIdentity() {
        memory.keep(probed);

        assertThat(memory.recall(probed.toolchain(), "other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gcc 5.5.0", "gcc 5.5.0\n20160209\n", "gcc\n1\nno configuration\n", "\0\0\0"})
    void recallsNothingFromADamagedFile(String text) throws IOException {
        memory.keep(probed);
        Files.writeString(directory.resolve("a/probes/identity.probe"), text);

        assertThat(memory.recall(probed.toolchain(), probed.identity())).isEmpty();
    }

    @Test
    void recallsNothingFromBytesThatAreNoText() throws IOException {
        memory.keep(probed);
        Files.write(directory.resolve("a/probes/identity.probe"), new byte[] {(byte) 0xff, '\n', (byte) 0xfe});

        assertThat(memory.recall(probed.toolchain(), probed.identity())).isEmpty();
    }

    @Test
    void doesWithoutAPlaceToKeepThings() throws IOException {
        Files.writeString(directory.resolve("a"), "a file where the directory should be");

        memory.keep(probed);

        assertThat(log.of("debug")).singleElement().asString().startsWith("Cannot remember");
        assertThat(memory.recall(probed.toolchain(), probed.identity())).isEmpty();
    }
}
