// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an image cannot work with: it must say so and halt, neither reset nor hang. */
@DisabledIfSystemProperty(named = "rumprun.test.skipBoot", matches = "|true")
class HostileBootTest {

    @TempDir
    static Path directory;

    private static Starter starter;

    @BeforeAll
    static void bake() throws IOException {
        starter = Starter.in(directory);
        var source = starter.write("hello.c", "#include <stdio.h>", "int main(void) { puts(\"hello\"); }");
        starter.bake("hw_virtio", "image", starter.compile(source).toString()).succeeds();
    }

    private static String boot(Entry entry, String... options) throws IOException {
        return Guest.boot(entry.of(directory.resolve("image")), List.of(options));
    }

    static Stream<Arguments> configurations() {
        return Stream.of(
                arguments("unterminated object", "{\"cmdline\": \"hello\"", ""),
                arguments("unterminated string", "{\"cmdline\": \"hello", ""),
                arguments("unterminated escape", "{\"cmdline\": \"hello\\", ""),
                arguments("unterminated quote", "{\"cmdline\": \"hello 'a\"}", ""),
                arguments("empty", " ", ""),
                arguments("4 KB of garbage", "{" + "\u00ff[\"{:".repeat(680), ""),
                arguments("deep nesting", "{\"env\":".repeat(500), ""),
                arguments("too many arguments", "{\"cmdline\": \"" + "a ".repeat(1900) + "\"}", ""),
                arguments("number for a string", "{\"cmdline\": 42}", "cmdline"),
                arguments("object for a string", "{\"hostname\": {}}", "hostname"),
                arguments("unknown key", "{\"cmdlime\": \"hello\"}", "cmdlime"),
                arguments("net", "{\"net\": {\"if\": \"vioif0\", \"type\": \"inet\"}, \"cmdline\": \"hello\"}", "net"),
                arguments("blk", "{\"blk\": {\"source\": \"dev\", \"path\": \"/dev/ld0a\"}}", "blk"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("configurations")
    void halts(String name, String config, String named) throws IOException {
        var module = starter.write("config.json", config).toString();

        for (Entry entry : Entry.values()) {
            assertThat(boot(entry, "-initrd", module))
                    .as("%s by %s", name, entry)
                    .containsSubsequence("config: ", named, "=== bootstrap failed ===")
                    .endsWith(Guest.HALTED)
                    .doesNotContain("main() ===");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-cpu qemu64,-nx", "-cpu qemu64,-lm", "-cpu qemu32"})
    void namesWhatIsMissing(String options) throws IOException {
        for (Entry entry : Entry.values()) {
            assertThat(boot(entry, options.split(" ")))
                    .as("%s by %s", options, entry)
                    .endsWith(Guest.HALTED)
                    .doesNotContain("main() ===");
        }
    }

    /** By multiboot only: with so little memory, QEMU's firmware lies where the PVH loader has put the image. */
    @Test
    void namesMissingMemory() throws IOException {
        assertThat(boot(Entry.MULTIBOOT, "-m", "2")).contains("PANIC: ").endsWith(Guest.HALTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-M q35", "-M microvm", "-M microvm,rtc=off", "-M microvm,pic=off", "-cpu max", "-smp 2", "-m 3", "-m 4G"
    })
    void copesWith(String options) throws IOException {
        for (Entry entry : Entry.values()) {
            assertThat(boot(entry, options.split(" ")))
                    .as("%s by %s", options, entry)
                    .containsSubsequence("hello\n", "returned 0 ===", Guest.HALTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-M microvm,pit=off", "-cpu qemu64,-apic", "-cpu qemu64,-tsc"})
    void comesToAnEnd(String options) throws IOException {
        for (Entry entry : Entry.values()) {
            assertThat(boot(entry, options.split(" "))).as("%s by %s", options, entry).endsWith(Guest.HALTED);
        }
    }
}
