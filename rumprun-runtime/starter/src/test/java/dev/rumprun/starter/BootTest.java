// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs in a booted image. */
@DisabledIfSystemProperty(named = "rumprun.test.skipBoot", matches = "|true")
class BootTest {

    @TempDir
    Path directory;

    Starter starter;

    @BeforeEach
    void start() {
        starter = Starter.in(directory);
    }

    static List<TestProgram> programs() throws IOException {
        return TestProgram.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void does(TestProgram program) throws IOException {
        var image = program.image(starter);
        var options = program.options(starter);

        assertThat(Entry.values()).allSatisfy(entry -> assertThat(Guest.boot(entry.of(image), options))
                .as("%s by %s", program, entry)
                .containsSubsequence(program.expected())
                .endsWith(Guest.HALTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-static-pie", "-flto", "-s"})
    void bootsWhatWasLinkedWith(String option) throws IOException {
        var source = starter.write("greet.c", "#include <stdio.h>", "int main(void) { puts(\"hello\"); return 3; }");
        starter.bake("hw_virtio", "image", starter.compile(source, option).toString()).succeeds();

        assertThat(Guest.boot(directory.resolve("image"), List.of()))
                .containsSubsequence("main() ===", "hello\n", "returned 3 ===", Guest.HALTED);
    }

    @Test
    void hasTheFilesOfCookfs() throws IOException {
        starter.write("one/etc/a", "content of a");
        starter.write("two/b c", "content of b");
        starter.cookfs("-s", "1", "one.o", "one").succeeds();
        starter.cookfs("two.o", "two").succeeds();
        var source = starter.write("show.c",
                "#include <stdio.h>",
                "int main(int argc, char **argv) {",
                "    for (int i = 1; i < argc; i++) {",
                "        char line[80];",
                "        FILE *file = fopen(argv[i], \"r\");",
                "        if (!file) perror(argv[i]);",
                "        else if (fgets(line, sizeof line, file)) fputs(line, stdout);",
                "    }",
                "}");
        starter.bake("-m", "add one.o two.o", "hw_virtio", "image", starter.compile(source).toString()).succeeds();
        var config = starter.write("config.json", "{\"cmdline\": \"show /etc/a '/two/b c' /none\"}");

        assertThat(Guest.boot(directory.resolve("image"), List.of("-initrd", config.toString())))
                .containsSubsequence("content of a\n", "content of b\n", "/none: No such file or directory\n");
    }

    @Test
    void runsItsProgramsInTurn() throws IOException {
        for (String name : List.of("one", "two")) {
            starter.write(name + ".c",
                    "#include <stdio.h>",
                    "int main(int argc, char **argv) { printf(\"" + name + " with %s\\n\", argv[1]); }");
            starter.compile(directory.resolve(name + ".c"));
        }
        starter.bake("hw_virtio", "image", "one", "two").succeeds();
        var each = starter.write("each.json",
                "{\"rc\": [{\"bin\": \"a\", \"argv\": [\"x\"]}, {\"bin\": \"b\", \"argv\": [\"y\"]}]}");
        var all = starter.write("all.json", "{\"cmdline\": \"a z\"}");

        assertThat(Guest.boot(directory.resolve("image"), List.of("-initrd", each.toString())))
                .containsSubsequence("calling \"a\"", "one with x\n", "calling \"b\"", "two with y\n", Guest.HALTED);
        assertThat(Guest.boot(directory.resolve("image"), List.of("-initrd", all.toString())))
                .containsSubsequence("calling \"a\"", "one with z\n", "calling \"a\"", "two with z\n", Guest.HALTED);
    }

    @Test
    void takesItsConfigurationFromTheCommandLine() throws IOException {
        var source = starter.write("argument.c",
                "#include <stdio.h>",
                "int main(int argc, char **argv) { printf(\"<%s>\\n\", argv[argc - 1]); }");
        starter.bake("hw_virtio", "image", starter.compile(source).toString()).succeeds();

        for (Entry entry : Entry.values()) {
            var options = List.of("-append", "{\"cmdline\":\"me 'a b'\"}");
            assertThat(Guest.boot(entry.of(directory.resolve("image")), options)).contains("<a b>\n");
        }
    }
}
