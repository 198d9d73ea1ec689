// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.core.trim.Decision;
import dev.rumprun.core.trim.TrimPlan;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrimReportTest {

    private static final List<Decision> DECISIONS = List.of(
            new Decision("network", false, "no program calls \"it\"", 676_561),
            new Decision("files", true, "the program calls fopen", 248_434));

    @TempDir
    private Path directory;

    private Path report;

    @BeforeEach
    void write() throws IOException {
        report = ImageReport.of(directory, "hello");
        ImageReport.write(report, List.of(image("kvm", DECISIONS), image("xen", List.of())),
                new Origin(List.of(), FakeToolchain.rumprun(directory.resolve("rumprun")).probed(),
                        new BakeOptions(List.of(), List.of(), List.of()), Optional.empty(), "1"));
        for (String platform : List.of("kvm", "xen")) {
            Files.write(directory.resolve("hello-" + platform + ".bin"), new byte[1500]);
        }
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        assertThat(TrimReport.decisions(report, "kvm")).isEqualTo(DECISIONS);
        assertThat(TrimReport.decisions(report, "xen")).isEmpty();
        assertThat(TrimReport.decisions(report, "baremetal")).isEmpty();
    }

    @Test
    void saysWhatItIsLikeWithout() {
        assertThat(TrimReport.lines(directory, "hello", List.of("kvm", "xen"))).containsExactly(
                "hello-kvm.bin, 1.5 kB",
                "  left out network         ~676.6 kB  no program calls \"it\"",
                "           without it: socket() fails with ENOSYS, and the guest cannot have a network;"
                        + " <keep>network</keep> brings it back",
                "  kept     files           ~248.4 kB  the program calls fopen",
                "hello-xen.bin, 1.5 kB",
                "  has all components that its configuration names");
    }

    @Test
    void needsAnImage() {
        assertThatThrownBy(() -> TrimReport.lines(directory, "hello", List.of("baremetal")))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("There is no image for baremetal of hello in " + directory);
        assertThatThrownBy(() -> TrimReport.lines(directory, "other", List.of("kvm")))
                .hasMessageContaining("There is no image for kvm of other");
    }

    private BakedImage image(String platform, List<Decision> decisions) {
        FileStamp file = new FileStamp(directory.resolve("hello-" + platform + ".bin"), 1500, 1, "0".repeat(64));
        return new BakedImage(new Platform(platform), "hw_virtio", List.of(),
                new TrimPlan(List.of(), List.of(), false, decisions, Set.of()),
                new StepResult(Outcome.DONE, List.of(file, file), Duration.ZERO));
    }
}
