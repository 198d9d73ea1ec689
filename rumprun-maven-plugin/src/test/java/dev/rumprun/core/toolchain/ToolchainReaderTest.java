// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainReaderTest {

    private static final String I486 = "i486-rumprun-netbsdelf";
    private static final String RECIPE = "rumprun-x86_64/share/" + FakeToolchain.TUPLE + "-recipe.s";

    @TempDir
    private Path directory;

    @Test
    void readsAToolchain() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun"));

        assertThat(read(fake.home())).isEqualTo(fake.toolchain());
    }

    @Test
    void tellsTheStarterByItsMark() throws IOException {
        assertThat(read(FakeToolchain.starter(directory.resolve("starter")).home()).kind())
                .isEqualTo(Toolchain.Kind.STARTER);
    }

    @Test
    void readsAToolchainForI486() throws IOException {
        Toolchain found = read(FakeToolchain.rumprun(directory.resolve("rumprun"), I486).home());

        assertThat(found.tuple()).isEqualTo(I486);
        assertThat(found.sysroot()).isEqualTo(found.home().resolve("rumprun-i486"));
        assertThat(found.tool("g++")).isExecutable();
    }

    @Test
    void takesX8664BeforeOtherTargets() throws IOException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun"), I486).home();
        FakeToolchain.rumprun(home);

        assertThat(ToolchainReader.tuples(home)).containsExactly(FakeToolchain.TUPLE, I486);
        assertThat(read(home).tuple()).isEqualTo(FakeToolchain.TUPLE);
    }

    @Test
    void takesTheWantedTarget() throws IOException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun"), I486).home();
        FakeToolchain.rumprun(home);

        assertThat(ToolchainReader.read(home, Optional.of(I486), "test", Surroundings.MACHINE).tuple()).isEqualTo(I486);
    }

    @Test
    void namesTheTargetsThatThereAre() throws IOException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun"), I486).home();

        assertThatThrownBy(() -> ToolchainReader.read(
                home, Optional.of("arm-rumprun-netbsd"), "test", Surroundings.MACHINE))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("it has toolchains for [" + I486 + "], but none for arm-rumprun-netbsd");
    }

    @Test
    void givesTheRealPath() throws IOException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun")).home();
        Path link = Files.createSymbolicLink(directory.resolve("link"), home);

        assertThat(read(link).home()).isEqualTo(home);
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertRefused(directory.resolve("missing"), "(from test) is no Rumprun toolchain: there is no such directory");
    }

    @Test
    void refusesADirectoryWithoutACompiler() throws IOException {
        Files.createDirectories(directory.resolve("empty/bin"));

        assertRefused(directory.resolve("empty"), "it has no bin/*-rumprun-netbsd*-gcc");
        assertRefused(directory, "it has no bin/*-rumprun-netbsd*-gcc");
    }

    @Test
    void refusesAToolchainThatWasRenamed() throws IOException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun")).home();
        Path moved = Files.move(home, directory.resolve("moved"));

        assertRefused(moved, "it was installed as " + home + " and has been moved");
    }

    @Test
    void refusesAToolchainThatWasCopied() throws IOException {
        FakeToolchain original = FakeToolchain.rumprun(directory.resolve("rumprun"));
        FakeToolchain copy = FakeToolchain.rumprun(directory.resolve("copy"));
        copy.write(RECIPE, Files.readString(original.home().resolve(RECIPE)));

        assertRefused(copy.home(), "it was installed as " + original.home());
    }

    @Test
    void acceptsAStarterThatWasMoved() throws IOException {
        Path home = FakeToolchain.starter(directory.resolve("starter")).home();
        Path moved = Files.move(home, directory.resolve("moved"));

        assertThat(read(moved).home()).isEqualTo(moved.toRealPath());
    }

    @Test
    void refusesAToolchainWithoutARecipe() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun")).delete(RECIPE);

        assertRefused(fake.home(), "is broken: it has no " + RECIPE);
    }

    @Test
    void refusesARecipeThatSaysNothing() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun")).write(RECIPE, "nothing");

        assertRefused(fake.home(), RECIPE + " names no tuple and directory");
    }

    @Test
    void refusesARecipeThatIsNoText() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        Files.write(fake.home().resolve(RECIPE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertRefused(fake.home(), RECIPE + " is no text");
    }

    @Test
    void refusesAToolchainThatCannotBake() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun")).delete("bin/rumprun-bake");

        assertRefused(fake.home(), "is broken: it has no bin/rumprun-bake");
    }

    @Test
    void isInstalledForAPlatformWithAKernel() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun"))
                .delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");

        assertThat(fake.toolchain().isInstalledFor(new BakeConfig("hw_generic", ""))).isTrue();
        assertThat(fake.toolchain().isInstalledFor(new BakeConfig("xen_pv", ""))).isFalse();
    }

    private static Toolchain read(Path home) throws IOException {
        return ToolchainReader.read(home, Optional.empty(), "test", Surroundings.MACHINE);
    }

    private static void assertRefused(Path home, String why) {
        assertThatThrownBy(() -> read(home)).isInstanceOf(RumprunException.class).hasMessageContaining(why)
                .hasMessageContaining("Perhaps you should");
    }
}
