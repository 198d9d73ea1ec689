// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

    @TempDir
    private Path directory;

    @Test
    void deletesEverythingInADirectory() throws IOException {
        Path doomed = directory.resolve("doomed");
        Files.createDirectories(doomed.resolve("a/b/c"));
        Files.writeString(doomed.resolve("a/b/file"), "x");

        Directories.delete(doomed);

        assertThat(doomed).doesNotExist();
    }

    @Test
    void emptiesADirectoryExceptForOneFile() throws IOException {
        Path kept = Files.writeString(directory.resolve(".lock"), "");
        Files.createDirectories(directory.resolve("a/b"));
        Files.writeString(directory.resolve("not.lock"), "x");

        Directories.empty(directory, ".lock");

        assertThat(directory).isDirectoryContaining(kept::equals);
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void deletesLinksAndNotWhatTheyLeadTo() throws IOException {
        Path kept = Files.createDirectory(directory.resolve("kept"));
        Path file = Files.writeString(kept.resolve("file"), "x");
        Path doomed = Files.createDirectory(directory.resolve("doomed"));
        Files.createSymbolicLink(doomed.resolve("toDirectory"), kept);
        Files.createSymbolicLink(doomed.resolve("toFile"), file);
        Files.createSymbolicLink(doomed.resolve("toNowhere"), directory.resolve("nowhere"));

        Directories.delete(doomed);

        assertThat(doomed).doesNotExist();
        assertThat(file).hasContent("x");
    }

    @Test
    void deletesALinkInPlaceOfTheDirectory() throws IOException {
        Path kept = Files.createDirectory(directory.resolve("kept"));
        Path file = Files.writeString(kept.resolve("file"), "x");
        Path link = Files.createSymbolicLink(directory.resolve("link"), kept);

        Directories.recreate(link);

        assertThat(link).isEmptyDirectory();
        assertThat(file).hasContent("x");
    }

    @Test
    void recreatesInPlaceOfAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");

        Directories.recreate(file);

        assertThat(file).isEmptyDirectory();
    }

    @Test
    void hasNothingToDeleteWhereNothingIs() throws IOException {
        Directories.delete(directory.resolve("missing"));

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void publishesOverAnEarlierFileWithoutTouchingIt() throws IOException {
        Path published = Files.writeString(directory.resolve("published"), "old");
        Path earlier = Files.createLink(directory.resolve("earlier"), published);
        Path made = Files.writeString(directory.resolve("made"), "new");

        Directories.publish(made, published);

        assertThat(published).hasContent("new");
        assertThat(earlier).hasContent("old");
        assertThat(made).doesNotExist();
    }

    @Test
    void publishesIntoANewDirectory() throws IOException {
        Path published = directory.resolve("a/b/published");

        Directories.publish(Files.writeString(directory.resolve("made"), "new"), published);

        assertThat(published).hasContent("new");
    }

    @Test
    void doesNotPublishOverADirectory() throws IOException {
        Path made = Files.writeString(directory.resolve("made"), "new");
        Path inTheWay = Files.createDirectory(directory.resolve("published"));
        Files.writeString(inTheWay.resolve("file"), "x");

        assertThatThrownBy(() -> Directories.publish(made, inTheWay)).isInstanceOf(IOException.class);

        assertThat(inTheWay.resolve("file")).hasContent("x");
    }
}
