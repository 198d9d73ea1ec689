// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compilers, and the tools that go with them. */
class CompilerTest {

    @TempDir
    Path directory;

    Starter starter;

    @BeforeEach
    void writeProgram() throws IOException {
        starter = Starter.in(directory);
        starter.writeHello();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "g++"})
    void answersForTheTuple(String compiler) {
        assertThat(starter.tool(compiler, "-dumpmachine").succeeds().out()).isEqualTo("x86_64-rumprun-netbsd\n");
        assertThat(starter.tool(compiler, "-print-sysroot").succeeds().out())
                .isEqualTo(starter.home().resolve("rumprun-x86_64") + "\n");
        assertThat(starter.tool(compiler, "-print-multiarch").fails().err()).contains("-print-multiarch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-dumpversion", "-v", "-print-search-dirs"})
    void passesQuestionsToTheHostsCompiler(String question) {
        starter.gcc(question).succeeds();
    }

    @Test
    void linksStaticProgramsWithRecipe() {
        starter.gcc("-o", "hello", "hello.c").succeeds();

        assertThat(recipe("hello")).containsSubsequence(
                "rumprun_tuple: x86_64-rumprun-netbsd\n",
                "rumprun_tooldir: starter\n",
                "rumprun_backingcc: cc\n",
                "rumprun_cflags: \n");
        assertThat(starter.tool("readelf", "-l", "hello").out()).doesNotContain("INTERP");
        assertThat(symbols("hello")).contains(" T __wrap_main");
    }

    @Test
    void recipeSurvivesStrip() {
        starter.gcc("-o", "hello", "hello.c").succeeds();
        starter.tool("strip", "hello").succeeds();

        assertThat(recipe("hello")).contains("rumprun_tooldir: starter");
    }

    @Test
    void compilesInSteps() {
        starter.gcc("-c", "hello.c").succeeds();
        assertThat(symbols("hello.o")).doesNotContain("__wrap_main");
        starter.gcc("-o", "hello", "hello.o").succeeds();
        assertThat(symbols("hello")).contains(" T __wrap_main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-O2", "-flto", "-pie", "-static-pie", "-no-pie"})
    void honoursLinkOption(String option) {
        starter.gcc(option, "-o", "hello", "hello.c").succeeds();

        assertThat(symbols("hello")).contains(" T __wrap_main");
        starter.bake("hw_virtio", "hello.img", "hello").succeeds();
    }

    @Test
    void partialLinkIsNoProgram() {
        starter.gcc("-c", "hello.c").succeeds();
        starter.gcc("-r", "-o", "part.o", "hello.o").succeeds();

        assertThat(symbols("part.o")).doesNotContain("__wrap_main");
        assertThat(starter.tool("readelf", "-S", "part.o").out()).doesNotContain("bakerecipe");
        starter.gcc("-o", "hello", "part.o").succeeds();
    }

    @Test
    void programWithoutLibraryNeedsNoMain() throws IOException {
        starter.write("start.c", "void _start(void) { for (;;); }");
        starter.gcc("-nostdlib", "-o", "start", "start.c").succeeds();

        starter.bake("hw_virtio", "start.img", "start").succeeds();
    }

    @Test
    void findsMainInLibrary() throws IOException {
        starter.write("other.c", "int other;");
        starter.gcc("-c", "hello.c", "other.c").succeeds();
        starter.tool("ar", "rcs", "libhello.a", "hello.o").succeeds();

        starter.gcc("-o", "hello", "other.o", "-L.", "-lhello").succeeds();
    }

    @Test
    void compilesCxx() throws IOException {
        starter.write("hello.cc",
                "#include <iostream>",
                "int main() { try { throw 1; } catch (int) { std::cout << \"hello\" << std::endl; } }");
        starter.gxx("-o", "hello", "hello.cc").succeeds();

        assertThat(recipe("hello")).contains("rumprun_tooldir: starter");
    }

    @Test
    void searchesTheSysroot() throws IOException {
        var copy = starter.copiedTo(directory.resolve("copy"));
        copy.write("copy/rumprun-x86_64/include/answer.h", "int answer(void);");
        copy.write("answer.c", "#include <answer.h>", "int answer(void) { return 42; }");
        copy.write("asks.c", "#include <answer.h>", "int main(void) { return answer(); }");
        copy.gcc("-c", "answer.c").succeeds();
        copy.tool("ar", "rcs", "copy/rumprun-x86_64/lib/libanswer.a", "answer.o").succeeds();

        copy.gcc("-o", "asks", "asks.c", "-lanswer").succeeds();
    }

    @Test
    void refusesSharedObjects() {
        var run = starter.gcc("-shared", "-fPIC", "-o", "libhello.so", "hello.c").fails();

        assertThat(run.err()).contains("no shared objects");
        assertThat(directory.resolve("libhello.so")).doesNotExist();
    }

    @Test
    void reportsCompilerErrors() throws IOException {
        starter.write("bad.c", "int main(void) { return missing(); }");

        assertThat(starter.gcc("bad.c").fails().err()).contains("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "g++"})
    void namesTheMissingPackage(String compiler) throws IOException {
        var bare = starter.onHostWith("readlink");

        assertThat(bare.tool(compiler, "hello.c").fails().err())
                .contains("compiles with the host's " + compiler)
                .contains("install the package " + compiler)
                .hasLineCount(1);
    }

    @Test
    void refusesCompilerForOtherMachine() throws IOException {
        var other = starter.write("other-gcc", "#!/bin/sh", "echo aarch64-linux-gnu");
        assertThat(other.toFile().setExecutable(true)).isTrue();

        assertThat(starter.with("RUMPRUN_STARTER_CC", other.toString()).gcc("hello.c").fails().err())
                .contains("x86_64 Linux", other.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ar", "as", "ld", "nm", "objcopy", "objdump", "ranlib", "readelf", "size", "strings", "strip"
    })
    void areThoseOfTheHost(String tool) {
        assertThat(starter.tool(tool, "--version").succeeds().out()).contains("GNU " + tool);
    }

    @Test
    void missingOnesAreNamed() throws IOException {
        assertThat(starter.onHostWith().tool("nm", "hello").fails().err())
                .contains("there is none; install the package binutils")
                .hasLineCount(1);
    }

    private String recipe(String program) {
        return starter.tool("readelf", "-p", ".note.rumprun.bakerecipe", program).succeeds().out();
    }

    private String symbols(String object) {
        return starter.tool("nm", object).succeeds().out();
    }
}
