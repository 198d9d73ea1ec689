// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.trim.TrimPlan;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.JsonValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageReportTest {

    private static final String SHA = "0123456789abcdef".repeat(4);

    @TempDir
    private Path directory;

    private Path report;
    private ProbedToolchain toolchain;

    @BeforeEach
    void install() throws IOException {
        report = directory.resolve("hello-rumprun.json");
        toolchain = FakeToolchain.rumprun(directory.resolve("rumprun")).probed();
    }

    @Test
    void describesToolchainProgramsAndImages() throws IOException {
        write(List.of(image("kvm", "hw_virtio", 5, 7), image("xen", "xen_pv", 6, 8)), "prog \"quoted\" ü");

        assertThat(JsonValues.of(report)).containsExactlyEntriesOf(entries(
                "/format", "1",
                "/plugin", "1.2",
                "/toolchain/kind", "rumprun",
                "/toolchain/tuple", "x86_64-rumprun-netbsd",
                "/toolchain/gcc", "gcc 5.5.0",
                "/toolchain/bake", "20160209",
                "/programs/0/file", "prog \"quoted\" ü",
                "/programs/0/size", "3",
                "/programs/0/sha256", SHA,
                "/images/0/platform", "kvm",
                "/images/0/config", "hw_virtio",
                "/images/0/file", "hello-kvm.bin",
                "/images/0/size", "7",
                "/images/0/sha256", SHA,
                "/images/0/compat/0", "exit",
                "/images/0/compat/1", "clock",
                "/images/0/debugSymbols/file", "hello-kvm.debug",
                "/images/0/debugSymbols/size", "5",
                "/images/0/debugSymbols/sha256", SHA,
                "/images/1/platform", "xen",
                "/images/1/config", "xen_pv",
                "/images/1/file", "hello-xen.bin",
                "/images/1/size", "8",
                "/images/1/sha256", SHA,
                "/images/1/compat/0", "exit",
                "/images/1/compat/1", "clock",
                "/images/1/debugSymbols/file", "hello-xen.debug",
                "/images/1/debugSymbols/size", "6",
                "/images/1/debugSymbols/sha256", SHA));
    }

    @Test
    void isReadByWhoBootsImages() throws IOException {
        write(List.of(image("kvm", "hw_virtio", 5, 7), image("xen", "xen_pv", 5, 7)), "kind");

        assertThat(ImageReport.config(report, "kvm")).contains("hw_virtio");
        assertThat(ImageReport.config(report, "xen")).contains("xen_pv");
        assertThat(ImageReport.config(report, "hw_virtio")).isEmpty();
        assertThat(ImageReport.isOfRumprun(report)).isTrue();
        Files.writeString(report, Files.readString(report).replace("\"rumprun\"", "\"starter\""));
        assertThat(ImageReport.isOfRumprun(report)).isFalse();
    }

    @Test
    void holdsNothingOfItsPlaceAndTime() throws IOException {
        write(List.of(image("kvm", "hw_virtio", 5, 7)), "prog");

        assertThat(report).content().doesNotContain(directory.toString(), "modified", "duration").endsWith("}\n");
    }

    @Test
    void isTheSameBytesForTheSameImages() throws IOException {
        write(List.of(image("kvm", "hw_virtio", 5, 7)), "prog");
        byte[] first = Files.readAllBytes(report);
        Files.delete(report);
        write(List.of(image("kvm", "hw_virtio", 5, 7)), "prog");

        assertThat(report).hasBinaryContent(first);
    }

    @Test
    void isLeftAloneWhenItIsOfTheseImagesAndNoneIsNew() throws IOException {
        write(List.of(image("kvm", "hw_virtio", 5, 7), image("xen", "xen_pv", 5, 7)), "prog");
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(report, time);

        write(List.of(current("kvm", 7), current("xen", 7)), "prog");
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(time);

        write(List.of(current("kvm", 7)), "prog");
        assertThat(JsonValues.of(report)).doesNotContainKey("/images/1/platform");

        write(List.of(image("kvm", "hw_virtio", 5, 8)), "prog");
        assertThat(JsonValues.of(report)).containsEntry("/images/0/size", "8");
    }

    private void write(List<BakedImage> images, String program) throws IOException {
        ImageReport.write(report, images, new Origin(List.of(new Program(directory.resolve(program), 3, SHA)),
                toolchain, new BakeOptions(List.of(), List.of(), List.of()), Optional.empty(), "1.2"));
    }

    private BakedImage image(String platform, String config, long debugSize, long size) {
        return new BakedImage(new Platform(platform), config, List.of("exit", "clock"), TrimPlan.NONE, new StepResult(
                Outcome.DONE,
                List.of(new FileStamp(directory.resolve("hello-" + platform + ".debug"), debugSize, 1, SHA),
                        new FileStamp(directory.resolve("hello-" + platform + ".bin"), size, 1, SHA)),
                Duration.ofSeconds(1)));
    }

    private BakedImage current(String platform, long size) {
        BakedImage image = image(platform, "any", 5, size);
        return new BakedImage(image.platform(), image.config(), image.cures(), image.trim(),
                new StepResult(Outcome.CURRENT, image.result().outputs(), Duration.ZERO));
    }

    private static Map<String, String> entries(String... pathsAndValues) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            entries.put(pathsAndValues[i], pathsAndValues[i + 1]);
        }
        return entries;
    }
}
