// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.JsonValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginTest {

    private static final BakeOptions NONE = new BakeOptions(List.of(), List.of(), List.of());
    private static final String CONFIGURATIONS = """
            # rumpbake default configuration file
            version 20160209
            conf _base
            \tcreate\t"basic components"
            \tadd\t-lrumpvfs\t\t\\
            \t\t-lrumpnet\t# comment
            fnoc
            conf hw_virtio
            \tcreate\t\t"virtio targets (e.g. QEMU/KVM)"
            \tassimilate\t_base
            \tadd\t-lrumpdev_pci -lrumpnet
            fnoc
            """;

    @TempDir
    private Path directory;
    private FakeToolchain toolchain;

    @BeforeEach
    void install() throws IOException {
        toolchain = FakeToolchain.rumprun(directory.resolve("rumprun")).write("etc/rumprun-bake.conf", CONFIGURATIONS);
    }

    @Test
    void namesWhatAConfigurationStandsFor() throws IOException {
        assertThat(components(NONE)).containsExactly("rumpdev_pci", "rumpnet", "rumpvfs");
    }

    @Test
    void namesWhatTheToolchainAddsToAllImages() throws IOException {
        toolchain.write("rumprun-x86_64/lib/rumprun-hw/specs-bake", """
                *lib:
                 -L/opt/lib --whole-archive -lrump --start-group -lc --end-group

                *link:
                -T hw.ldscript %:replace-outfile(-lstdc++ -lc++) %{rdynamic:}
                """);

        assertThat(components(NONE)).containsExactly("c", "rump", "rumpdev_pci", "rumpnet", "rumpvfs");
    }

    @Test
    void followsTheUsersChanges() throws IOException {
        Path own = Files.writeString(directory.resolve("own.conf"),
                "version 20160209\nconf hw_virtio\n\tadd -lrumpfs_nfs\n\tremove -lrumpvfs\nfnoc\n");
        BakeOptions options = new BakeOptions(List.of(own), List.of("rumpdev_audio", "/some/where/libmine.a"),
                List.of("-lrumpdev_pci"));

        assertThat(components(options)).containsExactly("libmine.a", "rumpdev_audio", "rumpfs_nfs", "rumpnet");
    }

    @Test
    void knowsNothingOfConfigurationsThatAreShell() throws IOException {
        for (String line : List.of("add $(ls)", "if true; then add -lx; fi", "assimilate _nothing", "add `x`")) {
            Path own = Files.writeString(directory.resolve("own.conf"),
                    "version 20160209\nconf hw_virtio\n" + line + "\nfnoc\n");

            assertThat(origin(new BakeOptions(List.of(own), List.of(), List.of())).components("hw_virtio", Set.of()))
                    .as(line).isEmpty();
        }
    }

    @Test
    void hasNoDriversOfTheStarter() throws IOException {
        FakeToolchain starter = FakeToolchain.starter(directory.resolve("starter"));

        BakeOptions options = new BakeOptions(List.of(), List.of("rumpnet"), List.of());

        assertThat(new Origin(List.of(), starter.probed(), options, Optional.empty(), "1").components("hw_virtio", Set.of()))
                .contains(List.of());
    }

    @Test
    void isPartOfTheReport() throws IOException {
        toolchain.write("rumprun-x86_64/include/sys/param.h",
                "/*\n *\t#define __NetBSD_Version__ MMmmrrpp00\n */\n"
                        + "#define\t__NetBSD_Version__\t799003400\t/* NetBSD 7.99.34 */\n");
        Path report = directory.resolve("hello-rumprun.json");
        ImageReport.write(report, List.of(), origin(NONE));

        assertThat(JsonValues.of(report)).containsEntry("/plugin", "1").containsEntry("/toolchain/netbsd", "7.99.34");
    }

    private List<String> components(BakeOptions options) throws IOException {
        return origin(options).components("hw_virtio", Set.of()).orElseThrow();
    }

    private Origin origin(BakeOptions options) {
        ProbedToolchain probed = toolchain.probed();
        return new Origin(List.of(), probed, options, Optional.empty(), "1");
    }
}
