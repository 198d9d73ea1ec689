// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** x86_64-rumprun-netbsd-cookfs. */
class CookfsTest {

    @TempDir
    Path directory;

    Starter starter;

    @BeforeEach
    void start() {
        starter = Starter.in(directory);
    }

    @Test
    void writesRecordsSortedByPath() throws IOException {
        starter.write("root/etc/motd", "Hello");
        starter.write("root/etc-more/a b", "\u00fc");
        Files.createFile(directory.resolve("root/empty"));

        starter.cookfs("-s", "1", "files.o", "root").succeeds();

        assertThat(archive("files.o")).isEqualTo(record("F 777 0 /empty\n")
                + record("D 777 0 /etc\n")
                + record("D 777 0 /etc-more\n")
                + record("F 777 3 /etc-more/a b\n\u00fc\n")
                + record("F 777 6 /etc/motd\nHello\n"));
    }

    @Test
    void dataNeedNotBeText() throws IOException {
        var data = new byte[300];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        Files.write(Files.createDirectory(directory.resolve("root")).resolve("data"), data);
        starter.cookfs("-s", "1", "files.o", "root").succeeds();

        assertThat(Files.readAllBytes(extracted("files.o"))).containsSequence(data);
    }

    @ParameterizedTest
    @CsvSource({
        "0, a/b,   /a/b/file",
        "1, a/b,   /b/file",
        "2, a/b/,  /file",
        "0, ./a/b, /a/b/file",
        "1, ./a/b, /b/file",
    })
    void removesLeadingComponents(String count, String argument, String path) throws IOException {
        starter.write("a/b/file", "content");

        starter.cookfs("-s", count, "files.o", argument).succeeds();
        assertThat(archive("files.o")).contains("F 777 8 " + path + "\n");
    }

    @Test
    void directoriesOnTheWayComeFirst() throws IOException {
        Files.createDirectories(directory.resolve("a/b/c"));
        starter.cookfs("files.o", "a/b").succeeds();

        assertThat(archive("files.o"))
                .isEqualTo(record("D 777 0 /a\n") + record("D 777 0 /a/b\n") + record("D 777 0 /a/b/c\n"));
    }

    @Test
    void nothingIsAnArchiveToo() throws IOException {
        Files.createDirectory(directory.resolve("root"));
        starter.cookfs("-s", "1", "files.o", "root").succeeds();

        assertThat(archive("files.o")).isEmpty();
        starter.writeHello();
        starter.gcc("-o", "hello", "hello.c").succeeds();
        starter.bake("-m", "add files.o", "hw_virtio", "hello.img", "hello").succeeds();
    }

    @Test
    void rootOfAnAbsolutePathIsAComponent() throws IOException {
        var file = starter.write("a/file", "content");

        starter.cookfs("-s", String.valueOf(file.getNameCount()), "files.o", directory.resolve("a") + "").succeeds();
        assertThat(archive("files.o")).contains("F 777 8 /file\n");
    }

    @Test
    void joinsDirectories() throws IOException {
        starter.write("one/etc/a", "a");
        starter.write("two/etc/b", "b");
        starter.cookfs("-s", "1", "files.o", "two", "one").succeeds();

        assertThat(archive("files.o")).isEqualTo(record("D 777 0 /etc\n")
                + record("F 777 2 /etc/a\na\n")
                + record("F 777 2 /etc/b\nb\n"));
    }

    @Test
    void refusesToPutAFileThereTwice() throws IOException {
        starter.write("one/a", "1");
        starter.write("two/a", "2");

        assertThat(starter.cookfs("-s", "1", "files.o", "one", "two").fails().out())
                .isEqualTo(">> ERROR: /a would be in the image twice\n");
    }

    @Test
    void leavesOutLinksAndSaysSo() throws IOException {
        starter.write("root/file", "content");
        Files.createSymbolicLink(directory.resolve("root/link"), Path.of("file"));

        assertThat(starter.cookfs("files.o", "root").succeeds().out()).contains("WARNING", "root/./link");
        assertThat(archive("files.o")).doesNotContain("link");
    }

    @Test
    void warnsOfLargeImages() throws IOException {
        Files.write(Files.createDirectory(directory.resolve("root")).resolve("large"), new byte[1 << 20]);

        assertThat(starter.cookfs("files.o", "root").succeeds().out()).contains("WARNING", "1024 kB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "files.o", "-x files.o root", "-s x files.o root", "-s -1 files.o root",
        "-s 2 files.o root", "files.o missing", "files.o root/../root", "missing/files.o root", "files.o root/a"})
    void explainsWrongCallsOnStandardOutput(String arguments) throws IOException {
        starter.write("root/a", "content");

        assertThat(starter.cookfs(arguments.isEmpty() ? new String[0] : arguments.split(" ")).fails().out())
                .containsAnyOf(">> ERROR: ", "usage:");
        assertThat(directory.resolve("files.o")).doesNotExist();
    }

    private static String record(String content) {
        var length = content.getBytes(StandardCharsets.UTF_8).length;
        return content + "\0".repeat(-length & 7);
    }

    private String archive(String object) throws IOException {
        return Files.readString(extracted(object));
    }

    private Path extracted(String object) {
        var archive = directory.resolve("archive");
        starter.tool("objcopy", "-O", "binary", "-j", ".rumprun.cookfs", object, archive.toString()).succeeds();
        return archive;
    }
}
