// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.fixture.Images;
import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BakeSummaryTest {

    private final RecordingLog log = new RecordingLog();

    @Test
    void hasALineForEachImage() {
        write(Images.image("kvm", "hw_virtio", Outcome.DONE), Images.image("xen", "xen_pv", Outcome.CURRENT));

        assertThat(log.of("info")).containsExactly(
                "Images, made by Rumprun x:",
                "  kvm            hw_virtio         2.90 MB  1.23 s      /target/hello-kvm.bin",
                "  xen            xen_pv            2.90 MB  up to date  /target/hello-xen.bin");
    }

    @Test
    void isOneLineIfNothingChanged() {
        write(Images.image("kvm", "hw_virtio", Outcome.CURRENT), Images.image("xen", "xen_pv", Outcome.CURRENT));

        assertThat(log.of("info")).containsExactly(
                "Images are up to date: kvm /target/hello-kvm.bin, xen /target/hello-xen.bin");
    }

    @Test
    void saysThatADryRunBakedNothing() {
        write();

        assertThat(log.of("info")).containsExactly("Dry run: nothing was baked.");
    }

    private void write(BakedImage... images) {
        BakeSummary.write(new BakeResult(List.of(images), Path.of("/target/hello-rumprun.json"), "Rumprun x"), log);
    }
}
