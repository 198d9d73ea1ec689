// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256SumsTest {

    private static final String OF_B = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";
    private static final String OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @TempDir
    private Path directory;

    @Test
    void areSortedAndOfNamesAlone() throws IOException {
        Path sums = Sha256Sums.of(directory, "x-1");
        Sha256Sums.write(sums, List.of(file("b"), file("a"), file("b")));

        assertThat(sums).hasFileName("x-1-SHA256SUMS").hasContent(OF_A + "  a\n" + OF_B + "  b\n");
    }

    @Test
    void leaveOutThemselvesAndWhatLiesElsewhere() throws IOException {
        Path sums = Sha256Sums.of(directory, "x");
        Path elsewhere = Files.createDirectories(directory.resolve("sub")).resolve("c");
        List<Path> files = List.of(file("a"), Files.writeString(elsewhere, "c"), sums, directory.resolve("missing"));
        Sha256Sums.write(sums, files);
        Sha256Sums.write(sums, files);

        assertThat(sums).hasContent(OF_A + "  a\n");
    }

    @Test
    void escapeNamesAsSha256sumDoes() throws IOException {
        Path sums = Sha256Sums.of(directory, "x");
        Path odd = Files.writeString(directory.resolve("a\\b\nc"), "a");
        Sha256Sums.write(sums, List.of(odd));

        assertThat(sums).hasContent("\\" + OF_A + "  a\\\\b\\nc\n");
    }

    private Path file(String name) throws IOException {
        return Files.writeString(directory.resolve(name), name);
    }
}
