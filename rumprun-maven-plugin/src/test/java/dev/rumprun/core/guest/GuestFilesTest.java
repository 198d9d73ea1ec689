// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
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
        assertThat(GuestFiles.write(network("inet6", "auto"), baked(true, "clock", "auto-address")))
                .singleElement().satisfies(file -> assertThat(file).content().contains("\"method\":\"auto\""));
    }

    @Test
    void refusesAnImageThatWouldNotSurviveToFindItsAddress() {
        assertThatThrownBy(() -> GuestFiles.write(network("inet6", "auto"), baked(true, "clock")))
                .hasMessageContainingAll("<network>", "kvm", "'auto-address'", "<compat>");
        assertThat(GuestFiles.write(network("inet", "dhcp"), baked(true, "clock"))).hasSize(1);
    }

    @Test
    void saysNoMoreThanThatTheStarterHasNoNetwork() {
        assertThatThrownBy(() -> GuestFiles.write(network("inet6", "auto"), baked(false)))
                .hasMessageContaining("starter").hasMessageNotContaining("auto-address");
    }

    @Test
    void refusesRunModesThatTheStarterDoesNotKnow() {
        GuestSettings settings = GuestSettings.of(List.of(
                new GuestProgram("server", List.of(), RunMode.BACKGROUND),
                new GuestProgram("client", List.of(), RunMode.FOREGROUND)));

        assertThatThrownBy(() -> GuestFiles.write(settings, baked(false)))
                .hasMessageContainingAll("<runMode>", "starter", "foreground");
        assertThat(GuestFiles.write(settings, baked(true))).hasSize(1);
    }

    @Test
    void refusesANameThatTheStarterWouldCut() {
        assertThat(GuestFiles.write(named("h".repeat(64)), baked(false))).hasSize(1);
        assertThat(GuestFiles.write(named("h".repeat(255)), baked(true))).hasSize(1);
        assertThatThrownBy(() -> GuestFiles.write(named("h".repeat(65)), baked(false)))
                .hasMessageContainingAll("<hostname>", "room for 64 characters, and the name has 65");
    }

    private static GuestSettings named(String hostname) {
        return new GuestSettings(List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)), new TreeMap<>(),
                Optional.of(hostname), List.of(), List.of());
    }

    private static GuestSettings network(String type, String method) {
        return new GuestSettings(List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)), new TreeMap<>(),
                Optional.empty(), List.of(new GuestNetwork(type, method, Optional.empty(), Optional.empty())),
                List.of());
    }

    private BakeResult baked(boolean hasDevices, String... cures) {
        FileStamp file = new FileStamp(directory.resolve("hello-kvm.bin"), 1, 1, "digest");
        BakedImage image = new BakedImage(new Platform("kvm"), "hw_virtio", List.of(cures),
                new StepResult(Outcome.DONE, List.of(file, file), Duration.ZERO));
        return new BakeResult(List.of(image), directory.resolve("report"), "a toolchain", hasDevices);
    }
}
