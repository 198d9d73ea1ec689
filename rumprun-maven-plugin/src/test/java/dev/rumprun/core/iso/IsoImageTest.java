// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import dev.rumprun.fixture.IsoReader;
import dev.rumprun.fixture.IsoReader.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoImageTest {

    private static final Instant TIME = Instant.parse("2026-01-31T12:34:56Z");

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
    void holdsFilesWithTheirContents() throws IOException {
        file("hello", "hi");
        file("empty", "");
        file("block", "x".repeat(2048));
        file("blocks", "0123456789".repeat(1000));
        file("a/b/c/d/e/f/g/h/i/deep", "deep");

        assertThat(image()).containsEntry("/hello", entry("100644", 1, "hi"))
                .containsEntry("/empty", entry("100644", 1, ""))
                .containsEntry("/block", entry("100644", 1, "x".repeat(2048)))
                .containsEntry("/blocks", entry("100644", 1, "0123456789".repeat(1000)))
                .containsEntry("/a/b/c/d/e/f/g/h/i/deep", entry("100644", 1, "deep"))
                .containsEntry("/a", entry("40755", 3, "")).containsEntry("/a/b/c/d/e/f/g/h/i", entry("40755", 2, ""))
                .hasSize(14);
    }

    @Test
    void isWholeWithNothingInIt() throws IOException {
        assertThat(image()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ".hidden", "..two dots", "-dash", "UPPER.lower", "a.b.c;1", "=",
        "ümlaut € 😀", "quo'te\"s\\back", "new\nline", "tab\t", "*?[]", "trailing."})
    void keepsNames(String name) throws IOException {
        file(name, name);

        assertThat(image()).containsOnlyKeys("/" + name);
    }

    @Test
    void keepsLongNames() throws IOException {
        for (int length = 100; length <= 255; length++) {
            file("x".repeat(length), "file " + length);
            file("y".repeat(length) + "/inside", "directory " + length);
        }
        file("ü".repeat(127), "umlauts");

        SortedMap<String, Entry> image = image();
        assertThat(image).hasSize(3 * 156 + 1).containsEntry("/" + "ü".repeat(127), entry("100644", 1, "umlauts"));
        assertThat(image.get("/" + "x".repeat(255)).text()).isEqualTo("file 255");
        assertThat(image.get("/" + "y".repeat(251) + "/inside").text()).isEqualTo("directory 251");
    }

    @Test
    void tellsNamesApartThatOnceWereTheSame() throws IOException {
        file("longname-one.text", "1");
        file("longname-two.text", "2");
        file("LONGNAME-ONE.TEXT", "3");

        assertThat(image()).hasSize(3).containsEntry("/LONGNAME-ONE.TEXT", entry("100644", 1, "3"));
    }

    @Test
    void holdsMoreThanABlockOfEntries() throws IOException {
        for (int i = 0; i < 300; i++) {
            file("many/file " + i + " with a name that takes room", "number " + i);
            Files.createSymbolicLink(data.resolve("many/link " + i), Path.of("/t".repeat(150) + i));
        }

        assertThat(image()).hasSize(601)
                .containsEntry("/many/file 299 with a name that takes room", entry("100644", 1, "number 299"))
                .containsEntry("/many/link 7", entry("120777", 1, "/t".repeat(150) + "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "/etc/hosts", "../../outside", "dir/./../x", "/../x", "..", "dir/.."})
    void keepsLinks(String target) throws IOException {
        file("target", "");
        file("x", "");
        file("dir/in", "");
        Files.createSymbolicLink(data.resolve("link"), Path.of(target));

        assertThat(image()).containsEntry("/link", entry("120777", 1, target));
    }

    @Test
    void keepsLongLinks() throws IOException {
        String parts = "/" + "a/".repeat(510) + "b";
        String names = "/" + "s".repeat(255) + "/" + "t".repeat(249) + "/" + "u".repeat(248);
        for (int length = 100; length <= 255; length++) {
            Files.createSymbolicLink(data.resolve("l".repeat(length)), Path.of(parts));
        }
        Files.createSymbolicLink(data.resolve("names"), Path.of(names));

        assertThat(image()).hasSize(157).containsEntry("/" + "l".repeat(255), entry("120777", 1, parts))
                .containsEntry("/names", entry("120777", 1, names));
    }

    @Test
    void writesTheRootSoThatTheGuestCanReadIt() throws IOException {
        Files.createSymbolicLink(data.resolve("root"), Path.of("/"));

        assertThat(image()).containsEntry("/root", entry("120777", 1, "/."));
    }

    @Test
    void keepsPermissionsButThoseThatDependOnTheUmask() throws IOException {
        mode("private", "rw-------");
        mode("group", "rw-rw-r--");
        mode("all", "rwxrwxrwx");

        assertThat(image()).containsEntry("/private", entry("100600", 1, "private"))
                .containsEntry("/group", entry("100644", 1, "group"))
                .containsEntry("/all", entry("100755", 1, "all"));
    }

    @Test
    void isTheSameWhereverAndWheneverItIsMade() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("elsewhere/with another name"));
        for (Path directory : new Path[] {data, other}) {
            for (int i = 0; i < 50; i++) {
                Files.writeString(directory.resolve("file" + i), "number " + i);
            }
        }
        Files.setLastModifiedTime(other.resolve("file7"), FileTime.fromMillis(1));

        assertThat(write(other)).hasSameBinaryContentAs(write(data));
    }

    @Test
    void copesWithTimesThatItsFormatDoesNotKnow() throws IOException {
        file("x", "");
        Path image = temporary.resolve("late.iso");
        IsoImage.write(tree(data), Instant.parse("9999-12-31T23:59:59Z"), image);

        assertThat(IsoReader.read(image).get("/x").seconds())
                .isEqualTo(Instant.parse("2155-12-31T23:59:59Z").getEpochSecond());
    }

    @Test
    void failsWhenAFileGrowsInBetween() throws IOException {
        file("growing", "1");
        DataTree tree = tree(data);
        file("growing", "12");

        assertThatThrownBy(() -> IsoImage.write(tree, TIME, temporary.resolve("x.iso")))
                .isInstanceOf(RumprunException.class).hasMessageContaining("growing has changed while");
    }

    private Entry entry(String mode, int links, String text) {
        return new Entry(mode, links, TIME.getEpochSecond(), text);
    }

    private void file(String name, String content) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void mode(String name, String permissions) throws IOException {
        file(name, name);
        Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString(permissions));
    }

    private SortedMap<String, Entry> image() throws IOException {
        return IsoReader.read(write(data));
    }

    private Path write(Path directory) throws IOException {
        Path image = temporary.resolve(directory.getFileName() + ".iso");
        IsoImage.write(tree(directory), TIME, image);
        return image;
    }

    private static DataTree tree(Path directory) {
        Problems problems = new Problems();
        DataTree tree = DataTree.read(directory, "/data", problems);
        problems.throwIfAny();
        return tree;
    }
}
