// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path directory;

    @Test
    void isTheSameForTheSame() {
        assertThat(new Fingerprint().add("a", "1").add("b", List.of("x", "y")).value())
                .isEqualTo(new Fingerprint().add("a", "1").add("b", List.of("x", "y")).value())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void dependsOnNamesValuesAndOrder() {
        assertAllDiffer(
                new Fingerprint(),
                new Fingerprint().add("a", "1"),
                new Fingerprint().add("b", "1"),
                new Fingerprint().add("a", "2"),
                new Fingerprint().add("a", "1").add("b", "2"),
                new Fingerprint().add("b", "2").add("a", "1"),
                new Fingerprint().add("a", List.of("x", "y")),
                new Fingerprint().add("a", List.of("y", "x")));
    }

    @Test
    void keepsTextsApart() {
        assertAllDiffer(
                new Fingerprint().add("a", "bc"),
                new Fingerprint().add("ab", "c"),
                new Fingerprint().add("a", List.of("bc")),
                new Fingerprint().add("a", List.of("b", "c")),
                new Fingerprint().add("a", List.of("b")).add("c", ""),
                new Fingerprint().add("a", List.of("b", "c", "")),
                new Fingerprint().add("a", List.of()),
                new Fingerprint().add("a", ""));
    }

    @Test
    void keepsListsApart() {
        assertAllDiffer(
                new Fingerprint().add("l", List.of("a")).add("l", List.of("b")),
                new Fingerprint().add("l", List.of("a", "l", "b")),
                new Fingerprint().add("l", List.of("a", "l", "1", "b")),
                new Fingerprint().add("l", List.of("a", "b")).add("l", List.of()));
    }

    @Test
    void dependsOnTheContentsOfFiles() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "one");
        Path same = Files.writeString(directory.resolve("same"), "one");
        Path other = Files.writeString(directory.resolve("other"), "two");

        assertThat(new Fingerprint().addFile("f", file).value())
                .isEqualTo(new Fingerprint().addFile("f", same).value())
                .isNotEqualTo(new Fingerprint().addFile("f", other).value());
    }

    @Test
    void tellsAMissingFileFromAnEmptyOne() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty"));
        Path none = Files.writeString(directory.resolve("none"), "none");

        assertAllDiffer(
                new Fingerprint().addFile("f", empty),
                new Fingerprint().addFile("f", none),
                new Fingerprint().addFile("f", directory.resolve("missing")));
    }

    private static void assertAllDiffer(Fingerprint... fingerprints) {
        assertThat(fingerprints).extracting(Fingerprint::value).doesNotHaveDuplicates();
    }
}
