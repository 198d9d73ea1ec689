// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.io.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepRecordTest {

    @TempDir
    private Path directory;

    private Path file;
    private Path output;
    private StepRecord record;

    @BeforeEach
    void makeARecord() throws IOException {
        file = directory.resolve("step");
        output = Files.writeString(directory.resolve("an output; of $x"), "content");
        record = new StepRecord("0.1 abc", List.of(FileStamp.of(output)));
        record.write(file);
    }

    @Test
    void canBeReadAgain() {
        assertThat(StepRecord.read(file)).contains(record);
    }

    @Test
    void coversAStepOfTheSameFingerprintAndOutputs() {
        Step.Output wanted = new Step.Output(directory.resolve("made"), output);
        Step.Output another = new Step.Output(directory.resolve("made"), directory.resolve("another"));

        assertThat(record.covers("0.1 abc", List.of(wanted))).isTrue();
        assertThat(record.covers("0.1 abd", List.of(wanted))).isFalse();
        assertThat(record.covers("0.1 abc", List.of())).isFalse();
        assertThat(record.covers("0.1 abc", List.of(another))).isFalse();
        assertThat(record.covers("0.1 abc", List.of(wanted, another))).isFalse();
    }

    @Test
    void isNoneIfThereIsNoFile() {
        assertThat(StepRecord.read(directory.resolve("missing"))).isEmpty();
        assertThat(StepRecord.read(directory)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "rumprun-step-1", "rumprun-step-2 abc\n", "something else\n",
        "rumprun-step-1 abc\nnot a stamp\n",
        "rumprun-step-1 abc\n1 2 3\n",
        "rumprun-step-1 abc\n\n",
        "rumprun-step-1 abc\n99999999999999999999 1 abc /x\n",
        "rumprun-step-1 abc\n1 1 abc /x\0y\n",
    })
    void isNoneIfItCannotBeUnderstood(String text) throws IOException {
        Files.writeString(file, text);

        assertThat(StepRecord.read(file)).isEmpty();
    }

    @Test
    void isNeverMoreThanNoneWhenCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Step.Output wanted = new Step.Output(directory.resolve("made"), output);

        // Without its last byte, a line break, nothing of it is missing.
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(StepRecord.read(file).filter(r -> r.covers("0.1 abc", List.of(wanted))))
                    .as("the first %d bytes", length).isEmpty();
        }
    }

    @Test
    void isNeverAnErrorWhateverTheFileHolds() throws IOException {
        Random random = new Random(1);
        byte[] start = "rumprun-step-1 ".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[random.nextInt(200)];
            random.nextBytes(garbage);
            if (i % 2 == 0) {
                System.arraycopy(start, 0, garbage, 0, Math.min(start.length, garbage.length));
            }
            Files.write(file, garbage);
            assertThat(StepRecord.read(file).filter(r -> r.covers("0.1 abc", List.of()))).isEmpty();
        }
    }
}
