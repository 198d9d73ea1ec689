// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.step.StepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that was translated, or would be.
 *
 * @param source the C source
 * @param result how it came about
 * @param inputs what it was made of, with the SHA-256 of each file
 */
public record Translation(Path source, StepResult result, Map<Path, String> inputs) {

    /** Is in the source only if the program can open sockets: the runtime library's C source for them defines it. */
    private static final String SOCKETS = "#define RUMPRUN_JAVA_LATER";

    /** Whether the program uses java.net, as far as it has been translated. */
    public boolean usesNetwork() throws IOException {
        if (!Files.isRegularFile(source)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(source)) {
            return lines.anyMatch(line -> line.startsWith(SOCKETS));
        }
    }
}
