// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** rumprun-bake. */
class BakeTest {

    @TempDir
    Path directory;

    Starter starter;

    @BeforeEach
    void link() throws IOException {
        starter = Starter.in(directory);
        starter.writeHello();
        starter.gcc("-o", "hello", "hello.c").succeeds();
    }

    private byte[] baked(Starter where, String... arguments) throws IOException {
        where.bake(arguments).succeeds();
        return Files.readAllBytes(where.directory().resolve(arguments[arguments.length - 2]));
    }

    private Path config(String name, String... lines) throws IOException {
        return starter.write(name, Stream.concat(Stream.of("version 20160209"), Stream.of(lines))
                .toArray(String[]::new));
    }

    @Test
    void listsConfigurations() {
        assertThat(starter.bake("list").succeeds().out().lines())
                .extracting(line -> line.substring(0, 18))
                .containsExactly("hw_generic      : ", "hw_virtio       : ", "xen_pvh         : ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw_virtio", "hw-virtio", "hw_generic", "xen_pvh", "xen-pvh"})
    void bakesForEveryConfiguration(String config) {
        var run = starter.bake(config, "hello.img", "hello").succeeds();

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(directory.resolve("hello.img")).isExecutable();
        assertThat(recipeSections("hello.img")).doesNotContain("bakerecipe");
    }

    private String recipeSections(String image) {
        return starter.tool("readelf", "-S", "-W", image).succeeds().out();
    }

    @Test
    void bakesEightPrograms() {
        var eight = Stream.concat(Stream.of("hw_virtio", "eight.img"), Stream.generate(() -> "hello").limit(8));
        starter.bake(eight.toArray(String[]::new)).succeeds();

        var nine = Stream.concat(Stream.of("hw_virtio", "nine.img"), Stream.generate(() -> "hello").limit(9));
        assertThat(starter.bake(nine.toArray(String[]::new)).fails().out()).startsWith(">> ERROR: max 8");
    }

    @Test
    void isReproducible() throws IOException {
        var elsewhere = starter.copiedTo(directory.resolve("other home"))
                .workingIn(Files.createDirectory(directory.resolve("other directory")));
        for (Starter where : List.of(starter, elsewhere)) {
            where.write("root/etc/b", "b");
            where.write("root/etc/a", "a");
            where.cookfs("-s", "1", "files.o", "root").succeeds();
        }

        var here = baked(starter, "-m", "add files.o", "hw_virtio", "hello.img", "hello");
        var there = baked(elsewhere, "-m", "add files.o", "hw_virtio", "x.img", directory.resolve("hello") + "");
        assertThat(here).isEqualTo(there);
    }

    @Test
    void saysThatItIsTheStarter() {
        assertThat(starter.with("RUMPRUN_WARNING_STFU", "").bake("list").err()).contains("starter platform");
        assertThat(starter.bake("list").err()).isEmpty();
    }

    @Test
    void dryRunPrintsCommandsOnly() {
        assertThat(starter.bake("-n", "hw_virtio", "hello.img", "hello").succeeds().out())
                .containsSubsequence("strip ", "ld", "kernel.o -b binary program0");
        assertThat(directory.resolve("hello.img")).doesNotExist();
    }

    @Test
    void takesConfigurationsOfTheUser() throws IOException {
        config("my.conf",
                "# both kinds of sets",
                "conf _mine",
                "\tcreate \"private\"",
                "\tadd -lrumpdev_a \\",
                "\t    -lrumpdev_b -lrumpdev_a",
                "fnoc",
                "conf hw_mine",
                "\tcreate \"my own\"",
                "\tassimilate hw_virtio _mine",
                "\tremove -lrumpdev_b",
                "fnoc");

        assertThat(starter.bake("-c", "my.conf", "list").succeeds().out()).contains("hw_mine         : my own\n");
        assertThat(starter.bake("-c", "my.conf", "describe", "hw_mine").succeeds().out())
                .isEqualTo("-lrumpdev_a\n");
        assertThat(starter.bake("-c", "my.conf", "describe", "_mine").fails().out())
                .isEqualTo(">> ERROR: config \"_mine\" not found\n");
        starter.bake("-c", directory.resolve("my.conf").toString(), "hw-mine", "hello.img", "hello").succeeds();
    }

    @Test
    void refusesBadConfigurationFiles() throws IOException {
        starter.write("none.conf", "conf hw_x");
        starter.write("old.conf", "version 20150101");
        starter.write("unversioned.conf", "# nothing");
        config("name.conf", "conf kvm_x");
        config("private.conf", "conf hw_x", "create x", "assimilate _virtio");
        config("twice.conf", "conf hw_virtio", "create again");

        assertThat(starter.bake("-c", "missing.conf", "list").fails().out()).contains("missing.conf not found");
        assertThat(starter.bake("-c", "old.conf", "list").fails().out()).contains("mismatch", "20150101");
        assertThat(starter.bake("-c", "unversioned.conf", "list").fails().out()).contains("version not specified");
        assertThat(starter.bake("-c", "name.conf", "list").fails().out()).contains("invalid \"kvm_x\"");
        assertThat(starter.bake("-c", "private.conf", "list").fails().out()).contains("\"_virtio\" not found");
        assertThat(starter.bake("-c", "twice.conf", "list").fails().out()).contains("hw_virtio already exists");
    }

    @Test
    void modifiesConfigurations() {
        assertThat(starter.bake(
                        "-m", "add -lrumpdev_a 'with blank.o'", "-m", "add -lrumpdev_b", "-m", "remove -lrumpdev_a",
                        "-m", "assimilate hw_generic", "describe", "hw_virtio")
                .succeeds().out()).isEqualTo("with blank.o -lrumpdev_b\n");
        assertThat(starter.bake("-m", "nuke", "hw_virtio", "hello.img", "hello").fails().out())
                .contains("unsupported config");
    }

    @Test
    void ignoresDriverLibraries() {
        starter.bake("-m", "remove -lrumprunfs_base", "-m", "add -lrumpdev_audio", "hw_virtio", "a.img", "hello")
                .succeeds();
        assertThat(starter.bake("-m", "add -lm", "hw_virtio", "b.img", "hello").fails().out())
                .startsWith(">> ERROR: cannot add -lm");
    }

    @Test
    void setsNumbersOfTheKernel() {
        starter.bake("-m", "add -Wl,--defsym=rumprun_compat_stack_size_2=0x400000", "-m",
                "add -Wl,--defsym=rumprun_compat_tmp_size=5000 -Wl,--defsym=rumprun_compat_tmp_size=6000",
                "hw_virtio", "set.img", "hello").succeeds();

        assertThat(starter.tool("nm", "set.img").succeeds().out())
                .contains("00400000 A rumprun_compat_stack_size_2\n")
                .contains("00200000 A rumprun_compat_stack_size_3\n")
                .contains("00001770 A rumprun_compat_tmp_size\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-Wl,--defsym=kernel_main=0", "-Wl,--defsym=rumprun_compat_tmp_size=tmp_size", "-Wl,--defsym=rumprun_compat_=1",
        "-Wl,--defsym=rumprun_compat_tmp_size=1,--defsym=x=2", "-Wl,--defsym=rumprun_compat_tmp_size=-1",
        "-Wl,--wrap=x", "--defsym=rumprun_compat_tmp_size=1"
    })
    void setsNothingElse(String item) {
        assertThat(starter.bake("-m", "add " + item, "hw_virtio", "set.img", "hello").fails().out())
                .startsWith(">> ERROR: cannot add " + item);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "touch pwned", "add $(touch pwned)", "add `touch pwned`", "add x; touch pwned", "eval touch pwned",
        "create x", "add 'unmatched"
    })
    void executesNothing(String command) {
        assertThat(starter.bake("-m", command, "hw_virtio", "hello.img", "hello").fails().out())
                .startsWith(">> ERROR: ");
        assertThat(directory.resolve("pwned")).doesNotExist();
    }

    static Stream<List<String>> wrongCalls() {
        return Stream.of(
                List.of(),
                List.of("-x"),
                List.of("hw_virtio"),
                List.of("hw_virtio", "out"),
                List.of("describe"),
                List.of("describe", "hw-virtio"),
                List.of("describe", "../commands"),
                List.of("hw_nothing", "out", "hello"),
                List.of("../commands", "out", "hello"),
                List.of("hw_virtio", ".", "hello"),
                List.of("hw_virtio", "missing/out", "hello"),
                List.of("hw_virtio", "out", "missing"),
                List.of("hw_virtio", "out", "hello.c"),
                List.of("hw_virtio", "out", "."));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void explainsWrongCallsOnStandardOutput(List<String> arguments) {
        assertThat(starter.bake(arguments.toArray(String[]::new)).fails().out())
                .containsAnyOf(">> ERROR: ", "usage:");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void refusesWhatTheStarterDidNotLink() throws IOException {
        starter.gcc("-c", "hello.c").succeeds();
        starter.gcc("-c", "-o", "rumprun.o", rumprunsRecipe().toString()).succeeds();
        Run.of(directory, Map.of(), List.of("gcc", "-static", "-D__RUMPRUN__", "-o", "host", "hello.c")).succeeds();
        Run.of(directory, Map.of(), List.of("gcc", "-D__RUMPRUN__", "-o", "rumprun", "hello.c", "rumprun.o"))
                .succeeds();
        Run.of(directory, Map.of(), List.of("gcc", "-D__RUMPRUN__", "-o", "dynamic", "hello.c",
                starter.home().resolve("rumprun-x86_64/lib/recipe.o").toString())).succeeds();

        assertThat(starter.bake("hw_virtio", "out", "hello.o").fails().out()).contains("was not linked by");
        assertThat(starter.bake("hw_virtio", "out", "host").fails().out()).contains("was not linked by");
        assertThat(starter.bake("hw_virtio", "out", "rumprun").fails().out()).contains("another toolchain");
        assertThat(starter.bake("hw_virtio", "out", "dynamic").fails().out()).contains("not statically linked");
    }

    private Path rumprunsRecipe() throws IOException {
        var recipe = starter.home().resolve("rumprun-x86_64/share/x86_64-rumprun-netbsd-recipe.s");
        return Files.writeString(directory.resolve("rumprun.s"),
                Files.readString(recipe).replace("tooldir: starter", "tooldir: /usr/local"));
    }

    @Test
    void failureLeavesTheOldImage() throws IOException {
        starter.write("old.img", "old");

        starter.bake("hw_virtio", "old.img", "hello", "hello.c").fails();
        assertThat(directory.resolve("old.img")).hasContent("old");
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        var temporary = Files.createDirectory(directory.resolve("tmp"));
        var output = Files.createDirectory(directory.resolve("out"));
        var careful = starter.with("TMPDIR", temporary.toString());

        careful.bake("hw_virtio", "out/hello.img", "hello").succeeds();
        careful.bake("hw_virtio", "out/other.img", "hello.c").fails();
        assertThat(temporary).isEmptyDirectory();
        assertThat(output).isDirectoryNotContaining("glob:**.img.*");
    }

    @Test
    void missingToolsAreNamed() throws IOException {
        var bare = starter.onHostWith("readlink", "mktemp", "mkdir", "rm", "tr");

        assertThat(bare.bake("hw_virtio", "hello.img", directory.resolve("hello") + "").fails().out())
                .startsWith(">> ERROR: there is no ")
                .contains("install the package binutils");
    }
}
