// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tools that read definitions, where the machine has them. */
final class Tools {

    private Tools() {
    }

    /** Skips the test on a machine without a program. */
    static void assumeThereIs(String program) {
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program))), "there is no " + program);
    }

    /** Fails if a tool does not like a file. Returns what it said. */
    static String check(Path directory, DefinitionFile file, String... command)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(Files.writeString(directory.resolve(file.name()), file.text()).toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
