// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.bake.BakeOptions;
import dev.rumprun.core.bake.BakeRequest;
import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compile.CompileEnvironment;
import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.compile.CompiledProgram;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.java.TranslatorArchive;
import dev.rumprun.core.java.Translators;
import dev.rumprun.core.step.Parallel;
import dev.rumprun.core.step.Parallel.Attempt;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.core.trim.TrimSettings;
import dev.rumprun.fixture.ElfImage;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.TarGz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RumprunTest {

    private static final TranslatorArchive NO_TRANSLATOR = () -> {
        throw new AssertionError("there is no Java program");
    };
    private static final Mode NORMAL = new Mode(false, false);

    private final RecordingLog log = new RecordingLog();
    private Path directory;
    private Path project;
    private FakeToolchain fake;
    private List<Path> programs = List.of();
    private List<Platform> platforms = List.of(new Platform("kvm"), new Platform("xen"));
    private int jobs = 3;
    private Duration timeout = Duration.ofMinutes(1);

    @BeforeEach
    void install(@TempDir Path temporary) throws IOException {
        directory = temporary;
        project = Files.createDirectories(directory.resolve("a project; it's $odd"));
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        write("src/main/c/main.c", "int main;\n");
    }

    @Test
    void compilesAndBakes() throws IOException {
        BakeResult result = bake(NORMAL);

        assertThat(result.images()).hasSize(2).allSatisfy(image ->
                assertThat(image.file().path()).content(ISO_8859_1).contains("int main;"));
        assertThat(result.report()).content().contains("hello-kvm.bin", "hello-xen.bin", "hello.rumprun");
        assertThat(fake.newCalls()).filteredOn(call -> call.startsWith("gcc ")).hasSize(4);
    }

    @Test
    void startsNothingWhenNothingChanged() throws IOException {
        BakeResult first = bake(NORMAL);
        fake.newCalls();

        BakeResult second = bake(NORMAL);

        assertThat(fake.newCalls()).isEmpty();
        assertThat(second.images()).allMatch(image -> image.result().isCurrent())
                .hasSameSizeAs(first.images());
    }

    @Test
    void bakesWhatAnotherGoalHasCompiled() throws IOException {
        CompiledProgram program = rumprun(NORMAL).compile(sources()).orElseThrow();
        assertThat(program.path()).exists();
        fake.newCalls();

        bake(NORMAL);

        assertThat(fake.newCalls()).noneMatch(call -> call.startsWith("gcc "));
    }

    @Test
    void bakesAgainWhenASourceChanges() throws IOException {
        bake(NORMAL);
        write("src/main/c/main.c", "int changed;\n");

        assertThat(bake(NORMAL).images()).allSatisfy(image -> assertThat(image.result().isCurrent()).isFalse());
    }

    @Test
    void doesAllAgainWhenForced() throws IOException {
        bake(NORMAL);
        fake.newCalls();

        bake(new Mode(true, false));

        assertThat(fake.newCalls()).filteredOn(call -> call.startsWith("bake ")).hasSize(2);
    }

    @Test
    void bakesAPrebuiltProgramWithoutLookingAtTheSources() throws IOException {
        write("src/main/c/main.c", "FAIL\n");
        programs = List.of(Files.write(project.resolve("prebuilt"), ElfImage.programOf(fake.recipe())));

        assertThat(bake(NORMAL).report()).content().contains("\"prebuilt\"");
        assertThat(fake.newCalls()).noneMatch(call -> call.contains(" -c "));
    }

    @Test
    void refusesToBakeNothing() throws IOException {
        Files.delete(project.resolve("src/main/c/main.c"));

        assertThatThrownBy(() -> bake(NORMAL))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("There is nothing to bake")
                .hasMessageContaining(project.resolve("src/main/c").toString());
        assertThat(rumprun(NORMAL).compile(sources())).isEmpty();
    }

    @Test
    void tellsTheProblemsOfAllItsParametersAtOnce() {
        jobs = 0;
        timeout = Duration.ZERO;
        platforms = List.of();

        assertThatThrownBy(() -> bake(NORMAL)).hasMessageContainingAll("<jobs>", "<timeout>", "<platforms>");
        assertThatThrownBy(() -> rumprun(NORMAL).compile(sources())).hasMessageContainingAll("<jobs>", "<timeout>");
    }

    @Test
    void plansAllOfItInADryRun() throws IOException {
        BakeResult result = bake(new Mode(false, true));

        assertThat(result.images()).isEmpty();
        assertThat(fake.newCalls()).isEmpty();
        assertThat(log.of("info")).filteredOn(line -> line.startsWith("Would run: ")).hasSize(2 + 2 * 4);
        assertThat(project.resolve("target/hello.rumprun")).doesNotExist();
        assertThat(result.report()).doesNotExist();
    }

    @Test
    void bakesWithTheStarterWhenThereIsNoToolchain() throws IOException {
        Path tree = FakeToolchain.starter(directory.resolve("tree")).home();
        Path archive = TarGz.write(directory.resolve("starter.tar.gz"), tar -> tar.tree(tree));
        Rumprun rumprun = new Rumprun(
                settings(NORMAL, new ToolchainChoice(Policy.AUTO, List.of(), Optional.empty())),
                toolchains(), () -> archive, new Translators(), NO_TRANSLATOR, log);

        assertThat(rumprun.bake(request(), sources()).report()).content().contains("\"starter\"");
        assertThat(log.of("warn")).hasSize(1);
    }

    @Test
    void letsBuildsInOneDirectoryTakeTurns() {
        Callable<BakeResult> build = () -> bake(NORMAL);

        List<Attempt<BakeResult>> builds = Parallel.all(Collections.nCopies(4, build), 4);

        assertThat(builds).noneMatch(Attempt::failed);
        assertThat(builds.stream().flatMap(b -> b.value().images().stream())
                .filter(image -> !image.result().isCurrent())).hasSize(platforms.size());
    }

    @Test
    void doesNotWaitForAnotherBuildForEver() throws IOException {
        timeout = Duration.ofMillis(1);
        try (BuildLock other = BuildLock.of(project.resolve("target/work"), Duration.ZERO, log)) {
            assertThatThrownBy(() -> bake(NORMAL)).hasMessageContaining("Another build has been working in");
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        write("target", "a file where the directory should be");

        assertThatThrownBy(() -> bake(NORMAL))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("Cannot work in " + project.resolve("target/work"));
    }

    @Test
    void leavesNothingHalfWhenTheCompilerHangs() throws IOException {
        bake(NORMAL);
        Map<String, Long> before = published();
        write("src/main/c/main.c", "int changed;\n");
        String gcc = Files.readString(fake.toolchain().tool("gcc"));
        fake.script("gcc", gcc.replace("-c) mode=compile", "-c) exec sleep 60; mode=compile"));
        timeout = Duration.ofSeconds(1);

        assertThatThrownBy(() -> bake(NORMAL)).hasMessageContaining("compiling src/main/c/main.c: timeout of");

        assertThat(published()).isEqualTo(before);
    }

    private BakeResult bake(Mode mode) {
        return rumprun(mode).bake(request(), sources());
    }

    private Rumprun rumprun(Mode mode) {
        ToolchainChoice choice = new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(fake.home())), Optional.empty());
        return new Rumprun(settings(mode, choice), toolchains(), () -> {
            throw new AssertionError("the starter was not asked for");
        }, new Translators(), NO_TRANSLATOR, log);
    }

    private Toolchains toolchains() {
        return new Toolchains(Map.of(), directory.resolve("cache"));
    }

    private BuildSettings settings(Mode mode, ToolchainChoice choice) {
        return new BuildSettings(choice, new CompatSettings(List.of(), "1m", "1m"),
                new CompileEnvironment(OptionalLong.of(0)), project.resolve("target/work"), mode, jobs, timeout, "1.0");
    }

    private BakeRequest request() {
        return new BakeRequest(platforms, programs, new BakeOptions(List.of(), List.of(), List.of()),
                TrimSettings.DEFAULT, List.of(),
                project.resolve("target"), "hello");
    }

    private CompileRequest sources() {
        return new CompileRequest(project, List.of(project.resolve("src/main/c")), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), project.resolve("target/hello.rumprun"));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The results that others see, with the times of their last change. */
    private Map<String, Long> published() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(
                    file -> file.getFileName().toString(), file -> file.toFile().lastModified()));
        }
    }
}
