// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.toolchain.MisconfiguredToolchainException;
import org.apache.maven.toolchain.ToolchainPrivate;
import org.apache.maven.toolchain.model.ToolchainModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RumprunToolchainFactoryTest {

    @TempDir
    private Path directory;

    private final ToolchainModel model = new ToolchainModel();

    @BeforeEach
    void provide() {
        model.setType("rumprun");
        model.addProvide("id", "stable");
        model.addProvide("version", "20200511");
    }

    @Test
    void matchesVersionsByRange() throws MisconfiguredToolchainException {
        ToolchainPrivate toolchain = toolchain();

        assertThat(toolchain.matchesRequirements(Map.of("version", "[20200101,)", "id", "stable"))).isTrue();
        assertThat(toolchain.matchesRequirements(Map.of("version", "20200511"))).isTrue();
        assertThat(toolchain.matchesRequirements(Map.of("version", "[20210101,)"))).isFalse();
        assertThat(toolchain.matchesRequirements(Map.of("id", "other"))).isFalse();
        assertThat(toolchain.matchesRequirements(Map.of("vendor", "example"))).isFalse();
        assertThat(toolchain.matchesRequirements(Map.of())).isTrue();
    }

    @Test
    void refusesToProvideNothing() {
        model.addProvide("vendor", " ");

        assertThatThrownBy(this::toolchain).isInstanceOf(MisconfiguredToolchainException.class)
                .hasMessageContaining("<provides><vendor>");
    }

    @Test
    void takesADirectoryThatDoesNotExistAsOnlyOneToolchainIsUsed() throws MisconfiguredToolchainException {
        configure("/nowhere");

        assertThat(toolchain()).hasToString("rumprun[/nowhere]");
        assertThat(toolchain().findTool("gcc")).isNull();
    }

    @Test
    void findsTools() throws IOException, MisconfiguredToolchainException {
        Path home = FakeToolchain.rumprun(directory.resolve("rumprun")).home();
        configure(home.toString());

        assertThat(toolchain().findTool("gcc")).isEqualTo(home + "/bin/" + FakeToolchain.TUPLE + "-gcc");
        assertThat(toolchain().findTool("rumprun-bake")).isEqualTo(home + "/bin/rumprun-bake");
        assertThat(toolchain().findTool("javac")).isNull();
    }

    @Test
    void hasNoToolchainOfItsOwn() throws MisconfiguredToolchainException {
        assertThat(new RumprunToolchainFactory().createDefaultToolchain()).isNull();
        assertThat(new RumprunToolchainFactory().createToolchain(null)).isNull();
    }

    private void configure(String home) {
        model.setConfiguration("<configuration><rumprunHome>" + home + "</rumprunHome></configuration>");
    }

    private ToolchainPrivate toolchain() throws MisconfiguredToolchainException {
        return new RumprunToolchainFactory().createToolchain(model);
    }
}
