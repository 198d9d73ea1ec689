// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {

    @TempDir
    Path directory;

    @Test
    void knowsByItsTitleWhetherTheProgramUsesTheNetwork() throws IOException {
        assertThat(usesNetwork("/* A program that uses java.net. */\nint main(void);\n")).isTrue();
        assertThat(usesNetwork("/* A program. */\n/* A program that uses java.net. */\n")).isFalse();
        assertThat(usesNetwork("")).isFalse();
    }

    @Test
    void knowsNothingOfAProgramThatIsStillToBeTranslated() throws IOException {
        assertThat(new Translation(directory.resolve("program.c"), null, Map.of()).usesNetwork()).isFalse();
    }

    private boolean usesNetwork(String source) throws IOException {
        Path file = Files.writeString(directory.resolve("program.c"), source);
        return new Translation(file, null, Map.of()).usesNetwork();
    }
}
