// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.program.BakeRecipe;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainIdentityTest {

    @TempDir
    private Path directory;

    private FakeToolchain fake;
    private Path hostTools;
    private String before;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        fake.write("libexec/hw/cc1", "compiler");
        hostTools = Files.createDirectory(directory.resolve("host"));
        Scripts.write(hostTools.resolve("gcc-12"), "exit 0");
        before = identity();
    }

    @Test
    void staysTheSameWhileTheToolchainDoes() throws IOException {
        fake.write("share/doc/README", "words").write("calls", "");
        Scripts.write(hostTools.resolve("python3"), "exit 0");

        assertThat(identity()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/x86_64-rumprun-netbsd-gcc", "bin/x86_64-rumprun-netbsd-g++", "bin/rumprun-bake",
        "etc/rumprun-bake.conf", "rumprun-x86_64/lib/libc.a", "rumprun-x86_64/lib/rumprun-hw/rumprun.o",
        "libexec/hw/cc1"})
    void changesWithAFile(String file) throws IOException {
        fake.write(file, "something else");

        assertThat(identity()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumprun-x86_64/lib/libc.a", "libexec/hw/cc1"})
    void changesWithTheTimeOfALibrary(String file) throws IOException {
        Files.setLastModifiedTime(fake.home().resolve(file), FileTime.fromMillis(1_000_000));

        assertThat(identity()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumprun-x86_64/lib/libnew.a", "libexec/hw/as"})
    void changesWithANewFile(String file) throws IOException {
        fake.write(file, "");

        assertThat(identity()).isNotEqualTo(before);
    }

    @Test
    void changesWhenALibraryIsGone() throws IOException {
        fake.delete("rumprun-x86_64/lib/libc.a");

        assertThat(identity()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc-12", "g++", "ld", "objcopy"})
    void changesWithAToolOfTheHost(String tool) throws IOException {
        Scripts.write(hostTools.resolve(tool), "echo another one");

        assertThat(identity()).isNotEqualTo(before);
    }

    @Test
    void changesWithTheRecipe() throws IOException {
        Toolchain toolchain = fake.toolchain();
        BakeRecipe recipe = toolchain.recipe();
        Toolchain other = new Toolchain(toolchain.kind(), toolchain.home(), toolchain.tuple(), toolchain.foundBy(),
                toolchain.version(),
                new BakeRecipe(recipe.tuple(), recipe.toolDirectory(), recipe.backingCompiler(), "-O3",
                        Optional.empty()));

        assertThat(ToolchainIdentity.of(other, environment(), "")).isNotEqualTo(before);
    }

    private String identity() throws IOException {
        return ToolchainIdentity.of(fake.toolchain(), environment(), "");
    }

    private Map<String, String> environment() {
        return Map.of("PATH", ":/nowhere:" + hostTools);
    }
}
