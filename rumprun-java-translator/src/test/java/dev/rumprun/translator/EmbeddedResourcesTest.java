// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedResourcesTest {

    @TempDir
    private Path directory;
    private Path classes;
    private File jar;

    @BeforeEach
    void makeClassPath() throws IOException {
        classes = Files.createDirectories(directory.resolve("classes/app")).getParent();
        Files.writeString(classes.resolve("b"), "own");
        Files.writeString(classes.resolve("a"), "");
        jar = directory.resolve("library.jar").toFile();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar.toPath()))) {
            for (String name : List.of("b", "dir/", "dir/\"*/\n#x", "unwanted")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : "library".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void haveTheFirstOfEachNameInTheOrderOfTheClassPath() throws IOException {
        assertThat(table()).isEqualTo("""
                {
                "a", 0,
                ""},
                {
                "b", 3,
                "own"},
                {
                "dir\\057\\042\\052\\057\\012\\043x", 7,
                "library"},
                """);
    }

    @Test
    void areCounted() throws IOException {
        EmbeddedResources resources = write();

        assertThat(resources.count()).isEqualTo(3);
        assertThat(resources.bytes()).isEqualTo(10);
    }

    @Test
    void escapeWhatIsNotPlain() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Files.write(classes.resolve("a"), all);

        assertThat(table()).contains("\"\\000\\001\\002", "@ABC".replace("@", "\\100"), "\\376\\377\"}");
    }

    private String table() throws IOException {
        write();
        return Files.readString(directory.resolve("table.h"));
    }

    private EmbeddedResources write() throws IOException {
        return EmbeddedResources.write(List.of(classes.toFile(), jar), name -> !name.equals("unwanted"),
                directory.resolve("table.h"));
    }
}
