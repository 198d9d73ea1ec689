// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compat.Cure;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.trim.GuestNeeds;
import dev.rumprun.core.trim.TrimSettings;
import dev.rumprun.fixture.ElfImage;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakerTest {

    private static final BakeOptions NO_OPTIONS = new BakeOptions(List.of(), List.of(), List.of());

    private final RecordingLog log = new RecordingLog();
    private Path project;
    private FakeToolchain fake;
    private List<Path> programs;
    private List<String> platforms = List.of("kvm");
    private BakeOptions options = NO_OPTIONS;
    private CompatSettings settings = new CompatSettings(List.of(), "1m", "1m");
    private CompatLayer layer = CompatLayer.NONE;
    private final TrimSettings trim = new TrimSettings("none", List.of(), List.of(), GuestNeeds.NOTHING);

    @BeforeEach
    void install(@TempDir Path directory) throws IOException {
        project = Files.createDirectories(directory.resolve("a project; it's $odd"));
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        programs = List.of(Files.write(project.resolve("my program"), ElfImage.programOf(fake.recipe())));
    }

    @Test
    void bakesAnImageAndItsDebugSymbols() throws IOException {
        BakedImage image = bake().get(0);

        assertThat(image.platform()).isEqualTo(new Platform("kvm"));
        assertThat(image.config()).isEqualTo("hw_virtio");
        assertThat(image.file().path()).isEqualTo(project.resolve("hello-kvm.bin"));
        assertThat(image.file().sha256()).isEqualTo(Digests.sha256(image.file().path()));
        assertThat(Files.readString(image.file().path(), ISO_8859_1)).startsWith("image for hw_virtio\n");
        assertThat(image.debugSymbols().path()).isEqualTo(project.resolve("hello-kvm.debug"))
                .hasContent("debug symbols\n");
    }

    @Test
    void callsTheToolsWithPlainNamesOnly() throws IOException {
        bake();

        assertThat(fake.newCalls()).containsExactly(
                "bake hw_virtio image program0",
                "objcopy --only-keep-debug image hello-kvm.debug",
                "objcopy --strip-all --remove-section .comment --remove-section .ident"
                        + " --add-gnu-debuglink=hello-kvm.debug image hello-kvm.bin",
                "objcopy --update-section .note.rumprun.bakerecipe=recipe.note --set-section-flags"
                        + " .note.rumprun.bakerecipe=alloc,readonly,exclude linked0 program0");
    }

    @Test
    void bakesForAllPlatformsInTheirOrder() throws IOException {
        platforms = List.of("xen", "kvm", "baremetal");

        assertThat(bake()).extracting(BakedImage::config).containsExactly("xen_pv", "hw_virtio", "hw_generic");
    }

    @Test
    void bakesSeveralProgramsIntoOneImage() throws IOException {
        Path second = Files.write(project.resolve("second"), ElfImage.programOf(fake.recipe()));
        programs = List.of(second, programs.get(0));

        bake();

        assertThat(fake.newCalls()).contains("bake hw_virtio image program0 program1");
    }

    @Test
    void passesOptionsOn() throws IOException {
        Path config = Files.writeString(project.resolve("my config"), "version 1\nconf hw_own\nfnoc\n");
        Path object = Files.writeString(project.resolve("it's a $file.o"), "");
        options = new BakeOptions(List.of(config), List.of("-lrumpdev_audio", object.toString()),
                List.of("rumpnet_netinet6"));

        bake();

        assertThat(fake.newCalls()).contains("bake -c config0 -m remove -lrumpnet_netinet6 -m add -lrumpdev_audio"
                + " -m add ./library1.o hw_virtio image program0");
    }

    @Test
    void bakesForAConfigurationOfTheUsers() throws IOException {
        options = new BakeOptions(
                List.of(Files.writeString(project.resolve("own.conf"), "version 1\nconf hw_own\nfnoc\n")),
                List.of(), List.of());
        platforms = List.of("hw_own");

        assertThat(bake()).extracting(BakedImage::config).containsExactly("hw_own");
    }

    @Test
    void startsNothingWhenNothingChanged() throws IOException {
        platforms = List.of("kvm", "xen");
        List<BakedImage> first = bake();
        fake.newCalls();

        List<BakedImage> second = bake();

        assertThat(fake.newCalls()).isEmpty();
        assertThat(second).allMatch(image -> image.result().isCurrent())
                .extracting(BakedImage::file).isEqualTo(first.stream().map(BakedImage::file).toList());
    }

    @Test
    void bakesOnlyTheNewPlatform() throws IOException {
        bake();
        fake.newCalls();
        platforms = List.of("kvm", "xen");

        bake();

        assertThat(fake.newCalls()).hasSize(4).filteredOn(call -> !call.endsWith(" linked0 program0"))
                .allMatch(call -> call.contains("xen"));
    }

    @Test
    void bakesAgainWhenTheProgramAnOptionOrItsFileChanges() throws IOException {
        bake();
        Files.write(programs.get(0), new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(bakes()).isTrue();

        Path object = Files.writeString(project.resolve("a.o"), "first");
        options = new BakeOptions(List.of(), List.of(object.toString()), List.of());
        assertThat(bakes()).isTrue();
        assertThat(bakes()).isFalse();

        Files.writeString(object, "second");
        assertThat(bakes()).isTrue();
    }

    @Test
    void bakesAgainWhenAConfigurationFileChanges() throws IOException {
        Path config = Files.writeString(project.resolve("own.conf"), "version 1\n");
        options = new BakeOptions(List.of(config), List.of(), List.of());
        bake();
        Files.writeString(config, "version 1\nconf hw_own\nfnoc\n");

        assertThat(bakes()).isTrue();
    }

    @Test
    void refusesAllProgramsThatCannotBeBakedAtOnce() throws IOException {
        Path foreign = Files.write(project.resolve("foreign"), ElfImage.programOf(
                new BakeRecipe(FakeToolchain.TUPLE, "/elsewhere", "cc", "-O2", Optional.empty())));
        Path script = Files.writeString(project.resolve("script"), "#!/bin/sh\n");
        programs = List.of(foreign, programs.get(0), script);

        assertThatThrownBy(this::bake)
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining(foreign + " cannot be baked: it was linked by the toolchain /elsewhere")
                .hasMessageContaining(script + " cannot be baked: it is no ELF file")
                .hasMessageContaining("link it anew with " + fake.toolchain().tool("gcc"))
                .hasMessageNotContaining(programs.get(1) + " cannot");
        assertThat(fake.newCalls()).isEmpty();
    }

    @Test
    void refusesAPlatformBeforeBakingTheOthers() throws IOException {
        platforms = List.of("kvm", "amiga");

        assertThatThrownBy(this::bake).hasMessageContaining("'amiga'");
        assertThat(fake.newCalls()).isEmpty();
    }

    @Test
    void tellsWhichImagesAreNewAndKeepsTheOthersWhenABakeFails() throws IOException {
        platforms = List.of("kvm", "xen");
        bake();
        byte[] oldXen = Files.readAllBytes(project.resolve("hello-xen.bin"));
        byte[] oldKvm = Files.readAllBytes(project.resolve("hello-kvm.bin"));
        Files.write(programs.get(0), new byte[] {0}, StandardOpenOption.APPEND);
        fake.failToBake("xen_pv").failToBake("hw_generic");
        platforms = List.of("kvm", "xen", "baremetal");

        assertThatThrownBy(this::bake)
                .isInstanceOfSatisfying(RumprunException.class, e -> assertThat(e.fault()).isEqualTo(Fault.SETUP))
                .hasMessageContaining("Failed while baking hello for xen: exit code 1")
                .hasMessageContaining(">> ERROR: cannot bake for xen_pv")
                .hasMessageContaining("  kvm: new, " + project.resolve("hello-kvm.bin"))
                .hasMessageContaining("  xen: failed; the image of an earlier build stays, "
                        + project.resolve("hello-xen.bin"))
                .message().endsWith("  baremetal: failed");

        assertThat(project.resolve("hello-xen.bin")).hasBinaryContent(oldXen);
        assertThat(Files.readAllBytes(project.resolve("hello-kvm.bin"))).isNotEqualTo(oldKvm);
        assertThat(project.resolve("hello-baremetal.bin")).doesNotExist();
    }

    @Test
    void saysWhatWasUpToDateWhenABakeFails() throws IOException {
        bake();
        fake.failToBake("xen_pv");
        platforms = List.of("kvm", "xen");

        assertThatThrownBy(this::bake).hasMessageContaining("  kvm: up to date, ").hasMessageContaining("xen: failed");
    }

    @Test
    void bakesWhatFailedOnceItCan() throws IOException {
        fake.failToBake("xen_pv");
        platforms = List.of("kvm", "xen");
        assertThatThrownBy(this::bake).isInstanceOf(RumprunException.class);
        fake.delete("fail-xen_pv").newCalls();

        assertThat(bake()).extracting(image -> image.result().isCurrent()).containsExactly(true, false);
    }

    @Test
    void onlyPlansInADryRun() throws IOException {
        assertThat(bake(new Mode(false, true))).isEmpty();

        assertThat(fake.newCalls()).isEmpty();
        assertThat(log.of("info")).hasSize(6)
                .anyMatch(line -> line.startsWith("Would link: ") && line.endsWith("linked0 to " + programs.get(0)))
                .anyMatch(line -> line.startsWith("Would write: ") && line.endsWith("recipe.note"));
        assertThat(project).isDirectoryNotContaining("glob:**.bin");
    }

    @Test
    void linksTheCuresThatTheImageNeeds() throws IOException {
        layer = layer("1");

        BakedImage image = bake().get(0);

        assertThat(image.cures()).containsExactly("jumps");
        assertThat(fake.newCalls()).anyMatch(call -> call.startsWith(
                "bake -m add -Wl,--wrap=jump ./jumps.o -Wl,-T,./jumps.ld hw_virtio image program0"));
    }

    @Test
    void bakesAgainWhenTheCuresChange() throws IOException {
        layer = layer("1");
        assertThat(bakes()).isTrue();
        assertThat(bakes()).isFalse();

        layer = layer("2");
        assertThat(bakes()).isTrue();

        settings = new CompatSettings(List.of("jumps"), "1m", "1m");
        assertThat(bakes()).isTrue();
    }

    private CompatLayer layer(String identity) throws IOException {
        Cure cure = new Cure("jumps", "jumps fail", Cure.Scope.IMAGE, List.of(), List.of("jumps.c", "jumps.ld"),
                List.of("jump"), List.of(), List.of(), List.of(), List.of(), Cure.Options.NONE);
        return new CompatLayer(identity, project, Map.of("hw", List.of(cure)));
    }

    private boolean bakes() throws IOException {
        return bake().stream().noneMatch(image -> image.result().isCurrent());
    }

    private List<BakedImage> bake() throws IOException {
        return bake(new Mode(false, false));
    }

    private List<BakedImage> bake(Mode mode) throws IOException {
        List<Program> described = new ArrayList<>();
        for (Path program : programs) {
            described.add(new Program(program, Files.size(program), Digests.sha256(program)));
        }
        StepRunner steps = new StepRunner(
                project.resolve("work"), new ProcessRunner(log, Duration.ofMinutes(1)), log, mode, "1.0");
        BakeRequest request = new BakeRequest(
                platforms.stream().map(Platform::new).toList(), programs, options, trim, List.of(), project, "hello");
        Baker.Outcome outcome = new Baker(steps, layer, settings,
                new TrimTools(platform -> null, project.resolve("work/trim"), "1.0"), 2, log)
                .bake(request, described, Optional.empty(), fake.probed());
        outcome.failure().ifPresent(failure -> {
            throw failure;
        });
        return outcome.images();
    }
}
