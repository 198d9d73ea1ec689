// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rumprun.core.error.Problems;
import dev.rumprun.fixture.DiskImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesystemsTest {

    private static final Optional<Path> NONE = Optional.empty();

    @TempDir
    private Path temporary;
    private Path directory;
    private Path ext2;

    @BeforeEach
    void makeDisks() throws IOException {
        directory = Files.createDirectory(temporary.resolve("data"));
        ext2 = DiskImages.ext2(temporary.resolve("ext2.img"));
    }

    @Test
    void findsNothingWrongWithWhatTheGuestCanMount() throws IOException {
        Path iso = DiskImages.iso(temporary.resolve("x.iso"));

        assertThatCode(() -> check(directory("/data"), image(ext2, "/var/db"), image(iso, "/iso"),
                device("/dev/none", "/device"), image(DiskImages.empty(temporary.resolve("raw")), null)))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsOneDisk() {
        Optional<String> path = Optional.of("/x");

        assertThat(problem(new GuestFilesystem(NONE, NONE, NONE, path, false)))
                .contains("<filesystem>: it has none, or several, of");
        assertThat(problem(new GuestFilesystem(Optional.of(directory), Optional.of(ext2), NONE, path, false)))
                .contains("<filesystem>: it has none, or several, of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "", "/data/", "//data", "/a//b", "/a/./b", "/a/../b", "/..", "/."})
    void refusesWhatIsNoPath(String path) {
        assertThat(problem(directory(path))).contains("<mountPoint>: '" + path + "' is no absolute path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dev"})
    void refusesWhatHidesTheDevices(String path) {
        assertThat(problem(directory(path))).contains("<mountPoint>: ", "hides the guest's devices");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp", "/etc", "/device", "/...", "/a.b", "/two words", "/ü", "/it's", "/a,b"})
    void takesOtherPaths(String path) {
        assertThatCode(() -> check(directory(path))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\"b", "/a\\b", "/a\tb"})
    void refusesWhatTheGuestCannotBeTold(String path) {
        assertThat(problem(directory(path))).contains("<mountPoint>: ");
    }

    @Test
    void refusesLongPaths() {
        assertThatCode(() -> check(directory("/" + "ü".repeat(31)))).doesNotThrowAnyException();

        assertThat(problem(directory("/" + "ü".repeat(31) + "x"))).contains("<mountPoint>: ", "has 64 bytes");
    }

    @Test
    void refusesTwoAtOnePlace() {
        assertThat(problem(directory("/a"), directory("/a"))).contains("<filesystems>: two are mounted at /a");
    }

    @Test
    void refusesAMountPointThatTheGuestCannotMake() throws IOException {
        Path iso = DiskImages.iso(temporary.resolve("x.iso"));

        assertThat(problem(directory("/a"), image(ext2, "/a/b/c")))
                .contains("<mountPoint>: the guest cannot make /a/b/c", "mounted at /a cannot be written");
        assertThat(problem(image(ext2, "/a/b"), image(iso, "/a"))).contains("<mountPoint>: the guest cannot make /a/b");
    }

    @Test
    void letsTheGuestMakeMountPoints() throws IOException {
        Files.createDirectories(directory.resolve("b/c"));

        assertThatCode(() -> check(directory("/a"), image(ext2, "/a/b/c"), directory("/a/b/c/d/e"), directory("/ab")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTwoWhoWriteToOneDisk() {
        assertThat(problem(image(ext2, "/a"), image(ext2.resolveSibling("./ext2.img"), "/b")))
                .contains("<filesystems>: ", "ext2.img is there twice");
        assertThatCode(() -> check(readOnly(ext2, "/a"), readOnly(ext2, "/b"))).doesNotThrowAnyException();
    }

    @Test
    void refusesMoreDisksThanThereAreDevices() {
        assertThatCode(() -> check(Collections.nCopies(8, device("/dev/x", null))))
                .doesNotThrowAnyException();
        assertThat(problem(Collections.nCopies(9, device("/dev/x", null)))).contains("<filesystems>: there are 9");
    }

    @Test
    void tellsOfDirectoriesAndImagesThatCannotBeRead() {
        assertThat(problem(image(temporary.resolve("none.img"), "/a"),
                new GuestFilesystem(Optional.of(temporary.resolve("none")), NONE, NONE, Optional.of("/b"), false)))
                .contains("2 problems", "<image>: there is no file ", "<directory>: there is no ");
    }

    private GuestFilesystem directory(String mountPoint) {
        return new GuestFilesystem(Optional.of(directory), NONE, NONE, Optional.of(mountPoint), false);
    }

    private static GuestFilesystem image(Path image, String mountPoint) {
        return new GuestFilesystem(NONE, Optional.of(image), NONE, Optional.ofNullable(mountPoint), false);
    }

    private static GuestFilesystem readOnly(Path image, String mountPoint) {
        return new GuestFilesystem(NONE, Optional.of(image), NONE, Optional.of(mountPoint), true);
    }

    private static GuestFilesystem device(String device, String mountPoint) {
        return new GuestFilesystem(NONE, NONE, Optional.of(Path.of(device)), Optional.ofNullable(mountPoint), true);
    }

    private static void check(GuestFilesystem... filesystems) {
        check(List.of(filesystems));
    }

    private static void check(List<GuestFilesystem> filesystems) {
        Problems problems = new Problems();
        Filesystems.check(filesystems, problems);
        problems.throwIfAny();
    }

    private static String problem(GuestFilesystem... filesystems) {
        return problem(List.of(filesystems));
    }

    private static String problem(List<GuestFilesystem> filesystems) {
        return catchThrowable(() -> check(filesystems)).getMessage();
    }
}
