// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.io.LastUse;
import dev.rumprun.core.relocate.HostCompilers;
import dev.rumprun.fixture.PackedArchive;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainUnpackerTest {

    private static final String GCC = "bin/x86_64-rumprun-netbsd-gcc";

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private final Map<String, String> files = PackedArchive.toolchain();
    private Path archive;
    private Path parent;

    @BeforeEach
    void packAToolchain() throws IOException {
        Scripts.write(directory.resolve("host/gcc"), "echo 'gcc (GCC) 12.2.0'\n");
        archive = PackedArchive.of(directory.resolve("toolchain.tar.xz"), files);
        parent = directory.resolve("cache/toolchains");
    }

    @Test
    void unpacksOnceAndRelocates() throws IOException {
        Path home = unpack();

        assertThat(home).hasParent(parent.toRealPath());
        assertThat(home.resolve(GCC)).isExecutable().content()
                .contains("[ -x " + home + "/bin/rumprun-bake ]", "of gcc").doesNotContain("@RUMPRUN");
        assertThat(home.resolve("toolchain.json")).isRegularFile();
        assertThat(home).isDirectoryNotContaining("glob:**/.trial");
        assertThat(entries(parent)).containsExactlyInAnyOrder(home.getFileName().toString(), ".lock", "archives");
        assertThat(log.of("info")).singleElement().asString().contains("Unpacked the toolchain g:a:1 into " + home);
        assertThat(log.of("warn"))
                .containsExactly("There is no g++ on this machine: programs in C++ will not compile.");

        assertThat(unpack()).isEqualTo(home);
        assertThat(log.of("info")).hasSize(1);
    }

    @Test
    void notesWhenItWasUsed() throws IOException {
        Path home = unpack();
        Instant day = Instant.now().minus(Duration.ofDays(1));
        assertThat(LastUse.of(home)).isAfter(day);
        Files.setLastModifiedTime(home, FileTime.from(day.minus(Duration.ofDays(99))));

        unpack();

        assertThat(LastUse.of(home)).isAfter(day);
    }

    @Test
    void keepsThoseOfDifferentCompilersApart() throws IOException {
        Scripts.write(directory.resolve("host/gcc-11"), "echo 'gcc-11 (GCC) 11.3.0'\n");
        Path one = unpack();
        Path other = unpack(HostCompilers.of("gcc-11"));

        assertThat(other).isNotEqualTo(one);
        assertThat(other.resolve(GCC)).content().contains("of gcc-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a#b", "a&b", "a%b", "a'b", "a$b", "\u00e4"})
    void refusesPlacesThatScriptsCannotName(String name) {
        parent = directory.resolve(name);

        assertThatThrownBy(this::unpack).isInstanceOf(RumprunException.class)
                .hasMessageContaining("A Rumprun toolchain cannot be in " + parent + ": the path has ")
                .hasMessageContaining("name another directory for it by rumprun.cacheDirectory");
        assertThat(parent).doesNotExist();
    }

    @Test
    void refusesALinkToSuchAPlace() throws IOException {
        Path place = Files.createDirectories(directory.resolve("a b"));
        parent = Files.createSymbolicLink(directory.resolve("link"), place);

        assertThatThrownBy(this::unpack).hasMessageContaining("the path has a blank");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void refusesABrokenArchiveAndLeavesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(this::unpack).isInstanceOf(RumprunException.class)
                .hasMessageContaining("The packed toolchain g:a:1 (" + archive + ") is not used: it was cut short.")
                .hasMessageContaining("delete it from the local repository");
        assertThat(entries(parent)).containsExactlyInAnyOrder(".lock", "archives");
    }

    @Test
    void runsNothingOfAnArchiveWithAWrongDigest() throws IOException {
        Path mark = directory.resolve("was-here");
        PackedArchive.write(archive, tar -> {
            tar.file("toolchain.json", PackedArchive.manifest(files));
            for (Map.Entry<String, String> file : files.entrySet()) {
                String text = file.getValue();
                tar.file(file.getKey(), file.getKey().equals(GCC)
                        ? ("#!/bin/sh\ntouch " + mark + "\n" + " ".repeat(text.length())).substring(0, text.length())
                        : text);
            }
        });

        assertThatThrownBy(this::unpack).hasMessageContaining(GCC + " has not the digest");
        assertThat(mark).doesNotExist();
    }

    @Test
    void refusesAToolchainThatDoesNotWork() throws IOException {
        files.replace(GCC, files.get(GCC).replace("echo made >", "echo 'no cc1 here' >&2; exit 1 #"));
        archive = PackedArchive.of(archive, files);

        assertThatThrownBy(this::unpack).isInstanceOf(RumprunException.class)
                .hasMessageContaining("Failed while compiling a trial program").hasMessageContaining("no cc1 here");
        assertThat(entries(parent)).containsExactlyInAnyOrder(".lock", "archives");
    }

    @Test
    void refusesAnImageThatNoLoaderTakes() throws IOException {
        files.replace("share/rumprun/image", files.get("share/rumprun/image").replace('\u00ad', '\u00ae'));
        archive = PackedArchive.of(archive, files);

        assertThatThrownBy(this::unpack)
                .hasMessageContaining("bakes for hw_virtio has no header by which hw would know it");
    }

    @Test
    void refusesAnotherTuple() {
        assertThatThrownBy(() -> unpacker().home(new UnpackRequest(archive, "g:a:1", parent, HostCompilers.DEFAULT,
                Optional.of("i486-rumprun-netbsdelf"))))
                .hasMessageContaining("is for x86_64-rumprun-netbsd, and rumprun.tuple wants i486-rumprun-netbsdelf");
    }

    @Test
    void needsACompiler() throws IOException {
        Files.delete(directory.resolve("host/gcc"));

        assertThatThrownBy(this::unpack).hasMessageContaining("There is no gcc on this machine")
                .hasMessageContaining("install gcc");
    }

    @Test
    void refusesClang() throws IOException {
        Scripts.write(directory.resolve("host/gcc"), "echo 'Debian clang version 14.0.6'\n");

        assertThatThrownBy(this::unpack)
                .hasMessageContaining("gcc is Debian clang version 14.0.6, and Rumprun's toolchain needs GNU's");
    }

    @Test
    void asksTheCompilersThatAreElsewhere() throws IOException {
        Files.move(directory.resolve("host"), directory.resolve("elsewhere"));
        UnpackRequest request = new UnpackRequest(archive, "g:a:1", parent, HostCompilers.DEFAULT, Optional.empty());

        Path home = elsewhere("image 1").home(request);
        assertThat(home.resolve(GCC)).content().contains("of gcc");
        assertThat(log.of("warn")).containsExactly("There is no g++ elsewhere: programs in C++ will not compile.");
        assertThat(elsewhere("image 2").home(request)).isNotEqualTo(home);

        Files.delete(directory.resolve("elsewhere/gcc"));
        assertThatThrownBy(() -> elsewhere("image 3").home(request)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("There is no gcc elsewhere, by which").hasMessageContaining("rumprun.container");
    }

    @Test
    void blamesNobodyForAnEngineThatFails() throws IOException {
        Scripts.write(Files.createDirectories(directory.resolve("elsewhere")).resolve("gcc"),
                "echo 'Error: setrlimit: Operation not permitted'; exit 125\n");
        UnpackRequest request = new UnpackRequest(archive, "g:a:1", parent, HostCompilers.DEFAULT, Optional.empty());

        assertThatThrownBy(() -> elsewhere("image").home(request)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("Error: setrlimit: Operation not permitted")
                .hasMessageContaining("keeps the container engine from starting a container");
    }

    /** Compilers are called by their names there, and others are on the machine's PATH. */
    private ToolchainUnpacker elsewhere(String identity) {
        Surroundings elsewhere = new Surroundings() {
            @Override
            public Placed place(Command command) {
                List<String> words = new ArrayList<>(List.of("/usr/bin/env", "PATH=" + directory.resolve("elsewhere")
                        + ":/usr/bin:/bin"));
                words.addAll(command.arguments().get(0).equals("g++") ? List.of("g++-none") : command.arguments());
                if (command.arguments().get(0).equals("gcc")) {
                    words.set(2, directory.resolve("elsewhere/gcc").toString());
                }
                return MACHINE.place(
                        new Command(command.purpose(), words, command.directory(), command.environment()));
            }

            @Override
            public String identity() {
                return identity;
            }

            @Override
            public String where() {
                return "elsewhere";
            }
        };
        return new ToolchainUnpacker(
                Map.of(), new ProcessRunner(log, Duration.ofMinutes(1), elsewhere), log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc; id", "gcc -m32", "", "$(id)", "./gcc", "/opt/a b/gcc"})
    void refusesCompilersThatAreNoCommands(String compiler) {
        assertThatThrownBy(() -> unpack(HostCompilers.of(compiler))).isInstanceOf(RumprunException.class)
                .hasMessageContaining("<hostCompiler>");
    }

    @Test
    void believesNothingThatAKilledBuildHasLeft() throws IOException {
        Path home = unpack();
        Files.createDirectories(parent.resolve(home.getFileName() + ".new/bin"));
        Files.writeString(parent.resolve(home.getFileName() + ".new/" + GCC), "half");
        Files.move(home, directory.resolve("away"));

        assertThat(unpack()).isEqualTo(home);
        assertThat(home.resolve(GCC)).content().contains("of gcc");
    }

    @Test
    void isUnpackedOnceByManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Path>> builds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                builds.add(this::unpack);
            }
            List<Path> homes = new ArrayList<>();
            for (Future<Path> build : threads.invokeAll(builds)) {
                homes.add(build.get());
            }
            assertThat(homes).containsOnly(homes.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertThat(log.of("info").stream().filter(line -> line.startsWith("Unpacked"))).hasSize(1);
    }

    @Test
    void saysThatADirectoryCannotBeWritten() throws IOException {
        Files.createDirectories(directory.resolve("cache"));
        Files.writeString(parent, "in the way");

        assertThatThrownBy(this::unpack).isInstanceOf(RumprunException.class)
                .hasMessageContaining("Cannot unpack the toolchain g:a:1 into " + parent);
    }

    private Path unpack() {
        return unpack(HostCompilers.DEFAULT);
    }

    private Path unpack(HostCompilers compilers) {
        return unpacker().home(new UnpackRequest(archive, "g:a:1", parent, compilers, Optional.empty()));
    }

    private ToolchainUnpacker unpacker() {
        return new ToolchainUnpacker(Map.of("PATH", directory.resolve("host").toString()),
                new ProcessRunner(log, Duration.ofMinutes(1)), log);
    }

    private static List<String> entries(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
