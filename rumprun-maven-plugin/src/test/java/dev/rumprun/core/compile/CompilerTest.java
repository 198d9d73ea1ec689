// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.compat.CompatCache;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.java.JavaTranslator;
import dev.rumprun.core.java.Translators;
import dev.rumprun.core.rust.CargoBuilds;
import dev.rumprun.core.rust.RustBuilder;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {

    /** What a build did. */
    private record Build(List<String> compiled, boolean linked) {
    }

    private static final Mode NORMAL = new Mode(false, false);
    private static final Mode DRY = new Mode(false, true);

    private final RecordingLog log = new RecordingLog();
    private FakeToolchain fake;
    private Path project;
    private TestRequest request;
    private OptionalLong epoch = OptionalLong.empty();
    private CompatSettings compat = new CompatSettings(List.of(), "1m", "1m");

    @BeforeEach
    void install(@TempDir Path directory) throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        project = Files.createDirectories(directory.resolve("a project; it's $odd"));
        request = new TestRequest(project);
        write("src/main/c/a.c", "#include \"src/main/include/common.h\"\nint a;\n");
        write("src/main/c/b.c", "#include \"src/main/include/common.h\"\nint b;\n");
        write("src/main/c/c.c", "int c;\n");
        write("src/main/include/common.h", "int common;\n");
    }

    @Test
    void compilesAndLinksEverythingAtFirst() throws IOException {
        CompiledProgram program = compile();

        assertThat(program.sources()).isEqualTo(3);
        assertThat(program.compiled()).isEqualTo(3);
        assertThat(program.link().outcome()).isEqualTo(Outcome.DONE);
        assertThat(Files.readString(program.path(), ISO_8859_1))
                .contains("int a;\nint common;\nint b;\nint common;\nint c;\n");
    }

    @Test
    void startsNothingWhenNothingChanged() throws IOException {
        compile();
        fake.newCalls();

        CompiledProgram program = compile();

        assertThat(fake.newCalls()).isEmpty();
        assertThat(program.compiled()).isZero();
        assertThat(program.link().isCurrent()).isTrue();
    }

    @Test
    void compilesOnlyTheSourceThatChanged() throws IOException {
        compile();
        write("src/main/c/c.c", "int changed;\n");

        assertThat(build()).isEqualTo(new Build(List.of("c.c"), true));
    }

    @Test
    void compilesOnlyWhatIncludesAHeaderThatChanged() throws IOException {
        compile();
        write("src/main/include/common.h", "int changed;\n");

        assertThat(build()).isEqualTo(new Build(List.of("a.c", "b.c"), true));
    }

    @Test
    void compilesAgainWhenAHeaderIsGone() throws IOException {
        compile();
        Files.delete(project.resolve("src/main/include/common.h"));
        write("src/main/c/a.c", "int a;\n");
        write("src/main/c/b.c", "int b;\n");

        assertThat(build().compiled()).containsExactly("a.c", "b.c");
    }

    @Test
    void followsTheHeadersThatASourceIncludesAnew() throws IOException {
        compile();
        write("src/main/c/c.c", "#include \"src/main/include/common.h\"\nint c;\n");
        compile();
        write("src/main/include/common.h", "int changed;\n");

        assertThat(build().compiled()).containsExactly("a.c", "b.c", "c.c");
    }

    @Test
    void doesNotLinkAgainWhenTheObjectStaysTheSame() throws IOException {
        compile();
        write("src/main/c/c.c", "// a comment\nint c;\n");

        assertThat(build()).isEqualTo(new Build(List.of("c.c"), false));
    }

    @Test
    void compilesAllWhenAFlagChanges() throws IOException {
        compile();
        request.cflags = List.of("-O0");

        assertThat(build().compiled()).containsExactly("a.c", "b.c", "c.c");
    }

    @Test
    void compilesAllWhenAMacroOrTheTimeChanges() throws IOException {
        compile();
        request.defines = List.of("X");
        assertThat(build().compiled()).containsExactly("a.c", "b.c", "c.c");

        epoch = OptionalLong.of(1);
        assertThat(build().compiled()).containsExactly("a.c", "b.c", "c.c");
    }

    @Test
    void onlyLinksAgainWhenALinkFlagChanges() throws IOException {
        compile();
        request.ldflags = List.of("-static");

        assertThat(build()).isEqualTo(new Build(List.of(), true));
    }

    @Test
    void linksAgainWhenALibraryChanges() throws IOException {
        request.libraries = List.of("lib/libown.a");
        write("lib/libown.a", "first");
        compile();
        write("lib/libown.a", "second");

        assertThat(build()).isEqualTo(new Build(List.of(), true));
    }

    @Test
    void compilesAllForAnotherToolchain() throws IOException {
        compile();
        fake.newCalls();
        ProbedToolchain probed = fake.probed();
        ProbedToolchain updated = new ProbedToolchain(
                probed.toolchain(), "updated", probed.gccVersion(), probed.bakeVersion(), probed.configs());

        compiler(NORMAL).compile(request.build(), () -> updated, new CompileEnvironment(epoch));

        assertThat(fake.newCalls()).hasSize(4);
    }

    @Test
    void linksWithoutASourceThatIsGone() throws IOException {
        compile();
        Files.delete(project.resolve("src/main/c/b.c"));

        CompiledProgram program = compile();

        assertThat(program.sources()).isEqualTo(2);
        assertThat(program.link().outcome()).isEqualTo(Outcome.DONE);
        assertThat(program.path()).content(ISO_8859_1).doesNotContain("int b;");
        assertThat(project.resolve("target/objects/0/b.c.o")).doesNotExist();
        assertThat(project.resolve("target/objects/0/b.c.d")).doesNotExist();
        assertThat(project.resolve("target/objects/0/a.c.o")).exists();
    }

    @Test
    void makesALostObjectAgainWithoutLinking() throws IOException {
        compile();
        Files.delete(project.resolve("target/objects/0/c.c.o"));

        assertThat(build()).isEqualTo(new Build(List.of("c.c"), false));
    }

    @Test
    void linksCPlusPlusWithItsOwnCompiler() throws IOException {
        write("src/main/cpp/d.cpp", "int d;\n");

        compile();

        List<String> calls = fake.newCalls();
        assertThat(calls).filteredOn(call -> call.startsWith("g++ ")).hasSize(2)
                .anyMatch(call -> call.contains("-c src/main/cpp/d.cpp")).anyMatch(call -> !call.contains(" -c "));
        assertThat(calls).filteredOn(call -> call.startsWith("gcc ")).hasSize(3).allMatch(c -> c.contains(" -c "));
    }

    @Test
    void compilesAssemblyThatIsNotPreprocessed() throws IOException {
        write("src/main/c/start.s", "nop\n");
        compile();
        fake.newCalls();

        assertThat(compile().compiled()).isZero();
    }

    @Test
    void triesAllSourcesThoughSomeFail() throws IOException {
        write("src/main/c/a.c", "FAIL\n");
        write("src/main/c/b.c", "FAIL\n");

        assertThatThrownBy(this::compile)
                .isInstanceOfSatisfying(RumprunException.class, e -> assertThat(e.fault()).isEqualTo(Fault.PROGRAM))
                .hasMessageStartingWith("2 of 3 sources do not compile. The first: ")
                .hasMessageContaining("compiling src/main/c/a.c: exit code 1");

        assertThat(log.of("error")).containsExactlyInAnyOrder(
                "src/main/c/a.c:[1,1] no such thing", "src/main/c/b.c:[1,1] no such thing");
        assertThat(fake.newCalls()).hasSize(3);
        assertThat(project.resolve("target/hello.rumprun")).doesNotExist();
    }

    @Test
    void keepsWhatCompiledWhenAnotherSourceFailed() throws IOException {
        write("src/main/c/a.c", "FAIL\n");
        assertThatThrownBy(this::compile).hasMessageContaining("compiling src/main/c/a.c");
        write("src/main/c/a.c", "int a;\n");

        assertThat(build().compiled()).containsExactly("a.c");
    }

    @Test
    void keepsTheProgramWhenItNoLongerLinks() throws IOException {
        byte[] program = Files.readAllBytes(compile().path());
        write("src/main/c/c.c", "UNDEFINED\n");

        assertThatThrownBy(this::compile)
                .isInstanceOfSatisfying(RumprunException.class, e -> assertThat(e.fault()).isEqualTo(Fault.PROGRAM))
                .hasMessageContaining("linking hello.rumprun")
                .hasMessageContaining("name the library that defines 'missing'");

        assertThat(project.resolve("target/hello.rumprun")).hasBinaryContent(program);
    }

    @Test
    void reportsWarnings() throws IOException {
        write("src/main/c/c.c", "int c;\nWARN\n");

        compile();

        assertThat(log.of("warn")).containsExactly("src/main/c/c.c:[2,1] careful");
    }

    @Test
    void compilesAgainASourceThatChangesWhileItIsCompiled() throws IOException {
        String gcc = Files.readString(fake.toolchain().tool("gcc"));
        fake.script("gcc", gcc + "case $source in */c.c) echo 'int late;' >>\"$source\" ;; esac\n");

        compile();

        assertThat(build().compiled()).containsExactly("c.c");
    }

    @Test
    void plansAllStepsInADryRun() throws IOException {
        CompiledProgram planned = compile(DRY).orElseThrow();

        assertThat(planned.link().isPlanned()).isTrue();
        assertThat(fake.newCalls()).isEmpty();
        assertThat(log.of("info")).hasSize(5).allMatch(line -> line.startsWith("Would "));
        assertThat(log.of("info")).filteredOn(line -> line.startsWith("Would run: ")).hasSize(4);
        assertThat(project.resolve("target")).doesNotExist();
    }

    @Test
    void plansTheLinkOfWhatIsPlannedInADryRun() throws IOException {
        compile();
        write("src/main/c/c.c", "int changed;\n");

        assertThat(compile(DRY).orElseThrow().link().isPlanned()).isTrue();
        assertThat(log.of("info")).hasSize(3);
    }

    @Test
    void deletesNothingInADryRun() throws IOException {
        compile();
        Files.delete(project.resolve("src/main/c/b.c"));

        compile(DRY);

        assertThat(project.resolve("target/objects/0/b.c.o")).exists();
    }

    @Test
    void hasNothingToDoWithoutSources() {
        request.sourceDirectories = List.of();

        assertThat(compiler(NORMAL).compile(request.build(), () -> {
            throw new AssertionError("no toolchain is needed");
        }, new CompileEnvironment(epoch))).isEmpty();
    }

    /** Builds, and notes what the tools were called for. */
    private Build build() throws IOException {
        fake.newCalls();
        compile();
        List<String> calls = fake.newCalls();
        return new Build(
                calls.stream().filter(call -> call.contains(" -c "))
                        .map(call -> call.replaceFirst(".* -c src/main/c/(\\S+) .*", "$1")).sorted().toList(),
                calls.stream().anyMatch(call -> !call.contains(" -c ")));
    }

    private CompiledProgram compile() {
        return compile(NORMAL).orElseThrow();
    }

    private Optional<CompiledProgram> compile(Mode mode) {
        return compiler(mode).compile(request.build(), fake::probed, new CompileEnvironment(epoch));
    }

    private Compiler compiler(Mode mode) {
        ProcessRunner processes = new ProcessRunner(log, Duration.ofMinutes(1));
        StepRunner steps = new StepRunner(project.resolve("target/work"), processes, log, mode, "1.0");
        CompatCache cache = new CompatCache(project.resolve("cache"), processes, project.resolve("log"), mode.dryRun(), log);
        JavaTranslator translator = new JavaTranslator(steps, new Translators(), () -> {
            throw new AssertionError("there is no Java program");
        }, project.resolve("target/java"), log);
        CargoBuilds cargo = new CargoBuilds(processes, project.resolve("cache"), project.resolve("target/rust"), compat,
                cache, Map.of(), project.resolve("log"), mode.dryRun(), 2, log);
        RustBuilder rust = new RustBuilder(
                steps, processes, cargo, project.resolve("target/rust"), project.resolve("log"), log);
        return new Compiler(steps, project.resolve("target/objects"), compat, cache, translator, rust, 2, log);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
