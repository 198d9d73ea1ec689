// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestFilesystem;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.guest.GuestProgram;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.RunMode;
import dev.rumprun.core.run.Disk;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GuestTest {

    private final Guest guest = new Guest();
    private final Problems problems = new Problems();

    @Test
    void tellsEachProgramItsNameByDefault() {
        assertThat(settings("a", "b").programs()).containsExactly(
                new GuestProgram("a", List.of(), RunMode.FOREGROUND),
                new GuestProgram("b", List.of(), RunMode.FOREGROUND));
        problems.throwIfAny();
    }

    @Test
    void takesAnElementWithoutTextForAnEmptyArgument() {
        guest.arguments = Arrays.asList("a", null);

        assertThat(settings("x").programs().get(0).arguments()).containsExactly("a", "");
    }

    @Test
    void describesPrograms() {
        Program described = new Program();
        described.name = "client";
        described.arguments = List.of("1");
        described.runMode = " Background ";
        guest.programs = Arrays.asList(described, null);

        assertThat(settings("a", "b").programs()).containsExactly(
                new GuestProgram("client", List.of("1"), RunMode.BACKGROUND),
                new GuestProgram("b", List.of(), RunMode.FOREGROUND));
        problems.throwIfAny();
    }

    @Test
    void refusesAnotherNumberOfProgramsThanThereAre() {
        guest.programs = List.of(new Program());

        settings("a", "b");

        assertThat(problem()).contains("<programs>", "1 programs are described, and the image has 2");
    }

    @Test
    void refusesArgumentsOfNoParticularProgram() {
        guest.arguments = List.of("1");

        settings("a", "b");

        assertThat(problem()).contains("<arguments>");
    }

    @Test
    void refusesAnUnknownRunMode() {
        Program described = new Program();
        described.runMode = "&";
        guest.programs = List.of(described);

        settings("a");

        assertThat(problem()).contains("<runMode>", "'&'");
    }

    @Test
    void asksTheNetworkForTheAddressByDefault() {
        Network v6 = new Network();
        v6.type = "inet6";
        guest.networks = Arrays.asList(null, v6);

        assertThat(settings("a").networks()).containsExactly(
                new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty()),
                new GuestNetwork("inet6", "auto", Optional.empty(), Optional.empty()));
    }

    @Test
    void takesAVariableWithoutTextForAnEmptyOne() {
        guest.environment = Collections.singletonMap("A", null);

        assertThat(settings("a").environment()).containsEntry("A", "");
    }

    @Test
    void describesDisks() {
        guest.filesystems = Arrays.asList(
                filesystem(f -> f.image = new File("/data.img")),
                filesystem(f -> f.directory = new File("/data")),
                filesystem(f -> {
                    f.device = new File("/dev/sdb");
                    f.readOnly = true;
                }));
        guest.filesystems.get(1).mountPoint = "/data";

        assertThat(settings("a").filesystems()).hasSize(3).element(1).isEqualTo(new GuestFilesystem(
                Optional.of(Path.of("/data")), Optional.empty(), Optional.empty(), Optional.of("/data"), false));
        assertThat(guest.disks(Path.of("/target"), "hello")).containsExactly(
                new Disk(Path.of("/data.img"), false),
                new Disk(Path.of("/target/hello-data-1.iso"), true),
                new Disk(Path.of("/dev/sdb"), true));
    }

    @Test
    void hasNoDiskForAnEmptyElement() {
        guest.filesystems = Collections.singletonList(null);

        assertThat(guest.disks(Path.of("/target"), "hello")).isEmpty();
    }

    private static Filesystem filesystem(Consumer<Filesystem> settings) {
        Filesystem filesystem = new Filesystem();
        settings.accept(filesystem);
        return filesystem;
    }

    private GuestSettings settings(String... names) {
        return guest.settings(List.of(names), problems);
    }

    private String problem() {
        return catchThrowable(problems::throwIfAny).getMessage();
    }
}
