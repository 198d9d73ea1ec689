// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.exec.Command;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLinesTest {

    @TempDir
    private Path directory;

    private FakeToolchain fake;
    private Path project;
    private TestRequest request;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        project = Files.createDirectories(directory.resolve("project"));
        request = new TestRequest(project);
    }

    @Test
    void compilesWithPathsRelativeToTheProject() throws IOException {
        Files.createDirectories(project.resolve("src/main/include"));
        request.defines = List.of("X=\"a b\"");
        request.cflags = List.of("-Wall");
        request.cxxflags = List.of("-std=c++17");

        Command command = commands().compile(source("src/main/c/a.c", Language.C),
                project.resolve("target/a.o"), project.resolve("target/a.d"));

        assertThat(command.arguments()).containsExactly(
                fake.toolchain().tool("gcc").toString(), "-O2", "-g", "-fdiagnostics-color=never",
                "-ffile-prefix-map=/proc/self/cwd=.", "-ffile-prefix-map=" + fake.home() + "=/rumprun",
                "-Isrc/main/include", "-DX=\"a b\"", "-Wall",
                "-MMD", "-MF", "target/a.d", "-MT", "object", "-c", "src/main/c/a.c", "-o", "target/a.o");
        assertThat(command.directory()).isEqualTo(project);
        assertThat(command.purpose()).isEqualTo("compiling src/main/c/a.c");
    }

    @Test
    void compilesEachLanguageWithItsOwnCompilerAndFlags() {
        request.cflags = List.of("-Wc");
        request.cxxflags = List.of("-Wcxx");

        for (Language language : Language.values()) {
            List<String> arguments = commands().compile(source("a", language), project, project).arguments();
            boolean cxx = language == Language.CXX;
            assertThat(arguments.get(0)).endsWith(cxx ? "-g++" : "-gcc");
            assertThat(arguments).contains(cxx ? "-Wcxx" : "-Wc").doesNotContain(cxx ? "-Wc" : "-Wcxx");
        }
    }

    @Test
    void passesOverHeaderDirectoriesThatAreNotThere() {
        assertThat(commands().compileFlags(Language.C)).noneMatch(flag -> flag.startsWith("-I"));
    }

    @Test
    void namesTheProjectItselfAsAHeaderDirectory() {
        request.includeDirectories = List.of(project);

        // A bare -I would take the next flag for its directory.
        assertThat(commands().compileFlags(Language.C)).contains("-I.").doesNotContain("-I");
    }

    @Test
    void namesWhatLiesOutsideOfTheProjectByItsFullPath() {
        request.includeDirectories = List.of(directory);

        assertThat(commands().compileFlags(Language.C)).contains("-I" + directory);
    }

    @Test
    void linksObjectsThenFlagsThenLibraries() {
        request.ldflags = List.of("-Llib");
        request.libraries = List.of("z", "pthread", "lib/libown.a");

        assertThat(commands().link(Language.CXX, List.of(project.resolve("target/b.o"), project.resolve("target/a.o")),
                project.resolve("target/note.s"), List.of("-Wl,--wrap=setjmp", "/cache/setjmp.o"),
                project.resolve("target/p")).arguments()).containsExactly(
                        fake.toolchain().tool("g++").toString(), "target/b.o", "target/a.o", "target/note.s",
                        "-Llib", "-lz", "lib/libown.a", "-Wl,--wrap=setjmp", "/cache/setjmp.o", "-o", "target/p");
    }

    @Test
    void findsTheFilesAmongTheLibraries() throws IOException {
        Path found = Files.createFile(Files.createDirectories(project.resolve("lib")).resolve("libz.a"));
        request.ldflags = List.of("-Llib", "-Lnowhere", "-static");
        request.libraries = List.of("z", "m", "own.a");

        assertThat(commands().libraryFiles()).containsExactly(found, project.resolve("own.a"));
    }

    @Test
    void fixesTheTimeOnlyIfOneIsGiven() {
        Source source = source("a.c", Language.C);

        assertThat(commands().compile(source, project, project).environment())
                .doesNotContainKey("SOURCE_DATE_EPOCH")
                .containsEntry("PWD", "/proc/self/cwd").containsEntry("LC_ALL", "C.UTF-8");
        assertThat(commands(OptionalLong.of(5)).compile(source, project, project).environment())
                .containsEntry("SOURCE_DATE_EPOCH", "5");
    }

    private CommandLines commands() {
        return commands(OptionalLong.empty());
    }

    private CommandLines commands(OptionalLong epoch) {
        return new CommandLines(request.build(), fake.toolchain(), new CompileEnvironment(epoch));
    }

    private Source source(String path, Language language) {
        return new Source(project.resolve(path), language, "0/" + path);
    }
}
