// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLoaderTest {

    private static final byte[] CONTENTS = new byte[100_000];

    @TempDir
    private Path directory;
    private File jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = directory.resolve("library.jar").toFile();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar.toPath()))) {
            zip.putNextEntry(new ZipEntry("file"));
            zip.write(CONTENTS);
        }
    }

    @Test
    void closesNothingOfAnother() throws IOException {
        try (ProgramLoader loader = loader()) {
            ProgramLoader other = loader();
            other.getResourceAsStream("file").close();
            try (InputStream in = loader.getResourceAsStream("file")) {
                other.close();
                assertThat(in.readAllBytes()).isEqualTo(CONTENTS);
            }
        }
    }

    @Test
    void hasNothingForWhatIsNotThere() throws IOException {
        try (ProgramLoader loader = loader()) {
            assertThat(loader.getResourceAsStream("nothing")).isNull();
        }
    }

    private ProgramLoader loader() throws IOException {
        return new ProgramLoader(List.of(jar), null);
    }
}
