// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTreeTest {

    @TempDir
    private Path temporary;
    private Path data;

    @BeforeEach
    void makeTheDirectory() throws IOException {
        data = Files.createDirectory(temporary.resolve("data"));
    }

    /** JUnit warns of links that lead out of it. */
    @AfterEach
    void deleteTheDirectory() throws IOException {
        Directories.delete(data);
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        assertThat(problem(data.resolve("none"))).contains("<directory>: there is no " + data.resolve("none"));
        assertThat(problem(Files.createFile(data.resolve("file")))).contains("<directory>: ", "file is no directory");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createDirectory(data.resolve("sub"));
        Files.createSymbolicLink(data.resolve("sub/link"), Path.of("../other/none"));

        assertThat(problem(data)).contains("<directory>: ", "sub/link is a link to ../other/none, which is not there");
    }

    @Test
    void doesNotTellOfThousandsOfProblems() throws IOException {
        for (int i = 100; i < 120; i++) {
            Files.createSymbolicLink(data.resolve("link" + i), Path.of("none"));
        }

        assertThat(problem(data)).contains("has 11 problems", "link109 is", "data has 10 more such problems")
                .doesNotContain("link110");
    }

    @Test
    void leavesLinksAloneThatMeanSomethingInTheGuest() throws IOException {
        Files.createSymbolicLink(data.resolve("absolute"), Path.of("/var/none"));
        Files.createSymbolicLink(data.resolve("outside"), Path.of("../etc/none"));
        Files.createSymbolicLink(data.resolve("chain"), Path.of("absolute"));

        assertThatCode(() -> read(data, "/data")).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(data.resolve("socket")));

            assertThat(problem(data)).contains("socket is no file, directory or link");
        }
    }

    @Test
    void refusesFilesThatAreTooLarge() throws IOException {
        Path large = data.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((1L << 32) - 1);
            assertThatCode(() -> read(data, "/data")).doesNotThrowAnyException();
            file.setLength(1L << 32);
        }

        assertThat(problem(data)).contains("large has 4294967296 bytes", "<image>");
    }

    @Test
    void refusesPathsThatAreTooLong() throws IOException {
        Path deep = data;
        for (int i = 0; i < 5; i++) {
            deep = Files.createDirectory(deep.resolve("x".repeat(203)));
        }
        String path = data.relativize(deep).toString();
        assertThat(path).hasSize(1019);

        assertThatCode(() -> read(data, "/ab")).doesNotThrowAnyException();
        assertThat(catchThrowable(() -> read(data, "/abc"))).hasMessageContaining("has 1024 bytes");
    }

    @Test
    void refusesWhatItMayNotRead() throws IOException {
        Path secret = Files.createFile(data.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        Path directory = Files.createDirectory(data.resolve("directory"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        try {
            assumeThat(Files.isReadable(secret)).as("this is not root").isFalse();

            assertThat(problem(data)).contains("2 problems", "secret may not be read", "directory cannot be read");
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void knowsWhetherAnythingHasChanged() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "1");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        String before = fingerprint();
        assertThat(fingerprint()).isEqualTo(before);

        Files.setLastModifiedTime(file, FileTime.fromMillis(2));
        String touched = fingerprint();
        Files.createSymbolicLink(data.resolve("link"), Path.of("file"));
        String linked = fingerprint();
        Files.delete(data.resolve("link"));
        Files.createSymbolicLink(data.resolve("link"), Path.of("./file"));
        String relinked = fingerprint();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        String forbidden = fingerprint();
        Files.createDirectory(data.resolve("z"));

        assertThat(new String[] {before, touched, linked, relinked, forbidden, fingerprint()}).doesNotHaveDuplicates();
    }

    private String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        read(data, "/data").addTo(fingerprint);
        return fingerprint.value();
    }

    private static DataTree read(Path directory, String mountPoint) {
        Problems problems = new Problems();
        DataTree tree = DataTree.read(directory, mountPoint, problems);
        problems.throwIfAny();
        return tree;
    }

    private static String problem(Path directory) {
        return catchThrowable(() -> read(directory, "/data")).getMessage();
    }
}
