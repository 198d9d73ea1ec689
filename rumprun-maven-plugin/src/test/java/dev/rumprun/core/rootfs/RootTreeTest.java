// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rootfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootTreeTest {

    @TempDir
    private Path temporary;
    private Path one;
    private Path two;

    @BeforeEach
    void makeDirectories() throws IOException {
        one = Files.createDirectory(temporary.resolve("one"));
        two = Files.createDirectory(temporary.resolve("two"));
    }

    @Test
    void joinsDirectories() throws IOException {
        Path motd = write(one, "etc/motd", "Hello");
        Path hosts = write(two, "etc/hosts", "");
        Path empty = Files.createDirectories(one.resolve("var/empty"));

        RootTree tree = read();

        assertThat(tree.entries()).containsExactlyEntriesOf(
                new TreeMap<>(Map.of("/etc/hosts", hosts, "/etc/motd", motd, "/var/empty", empty)));
        assertThat(tree.size()).isEqualTo("Hello".length());
    }

    @Test
    void aDirectoryThatIsFullElsewhereIsNotEmpty() throws IOException {
        Files.createDirectory(two.resolve("srv"));
        write(one, "srv/a", "");
        Files.createDirectory(one.resolve("etc"));
        write(two, "etc/a", "");

        assertThat(read().entries()).containsOnlyKeys("/etc/a", "/srv/a");
    }

    @Test
    void refusesAFileThatIsThereTwice() throws IOException {
        Path first = write(one, "etc/motd", "1");
        Path second = write(two, "etc/motd", "2");

        assertProblem("<rootfs>: /etc/motd is there twice: " + first + " and " + second);
    }

    @Test
    void refusesAFileWhereAnotherHasADirectory() throws IOException {
        write(one, "etc", "file");
        write(two, "etc/motd", "2");

        assertProblem("/etc is there twice");
    }

    @Test
    void refusesLinks() throws IOException {
        write(one, "file", "");
        Files.createSymbolicLink(one.resolve("link"), Path.of("file"));
        Files.createSymbolicLink(one.resolve("out"), two);

        assertProblem("link is a link, and an image holds files only", "out is a link");
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", one.resolve("pipe").toString()).start().waitFor()).isZero();

        assertProblem("pipe is no file, directory or link");
    }

    @Test
    void refusesWhatIsNotThere() {
        one = temporary.resolve("missing");

        assertProblem("<directory>: there is no " + one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back\\slash", "a*", "what?", "[a]", "two\nlines", "-n", "-/x"})
    void refusesNamesThatCookfsWouldChange(String name) throws IOException {
        write(one, name, "");

        assertProblem("is more than Rumprun's cookfs can take");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "it's \"it\"", "$HOME `id`; #", "%s%n", "a-", "sub/-n", "{a,b}", "~"})
    void takesOtherNames(String name) throws IOException {
        write(one, name, "");

        assertThat(read().entries()).containsOnlyKeys("/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev/null", "tmp/x", "proc/self/exe"})
    void refusesPlacesThatAreTheGuests(String path) throws IOException {
        write(one, path, "");

        assertProblem("would be in /" + path.substring(0, path.indexOf('/')));
    }

    @Test
    void refusesMoreThanAnImageHolds() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(one.resolve("huge").toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }

        assertProblem("an image holds 1073741824 at most");
    }

    private void assertProblem(String... words) {
        Problems problems = new Problems();
        RootTree.read(List.of(one, two), problems);
        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll(words);
    }

    private RootTree read() {
        Problems problems = new Problems();
        RootTree tree = RootTree.read(List.of(one, two), problems);
        problems.throwIfAny();
        return tree;
    }

    private static Path write(Path directory, String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
