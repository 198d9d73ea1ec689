// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.trim.TrimPlan;
import dev.rumprun.core.step.StepResult.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestFilesTest {

    @TempDir
    Path directory;

    @Test
    void letsAnImageFindItsAddressThatHasTheCure() {
        assertThat(GuestFiles.write(network("inet6", "auto"), baked("clock", "auto-address")))
                .singleElement().satisfies(file -> assertThat(file).content().contains("\"method\":\"auto\""));
    }

    @Test
    void refusesAnImageThatWouldNotSurviveToFindItsAddress() {
        assertThatThrownBy(() -> GuestFiles.write(network("inet6", "auto"), baked("clock")))
                .hasMessageContainingAll("<network>", "kvm", "'auto-address'", "<compat>");
        assertThat(GuestFiles.write(network("inet", "dhcp"), baked("clock"))).hasSize(1);
    }

    private static GuestSettings network(String type, String method) {
        return new GuestSettings(List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)), new TreeMap<>(),
                Optional.empty(), List.of(new GuestNetwork(type, method, Optional.empty(), Optional.empty())),
                List.of());
    }

    private BakeResult baked(String... cures) {
        FileStamp file = new FileStamp(directory.resolve("hello-kvm.bin"), 1, 1, "digest");
        BakedImage image = new BakedImage(new Platform("kvm"), "hw_virtio", List.of(cures), TrimPlan.NONE,
                new StepResult(Outcome.DONE, List.of(file, file), Duration.ZERO));
        return new BakeResult(List.of(image), directory.resolve("report"), "a toolchain");
    }
}
