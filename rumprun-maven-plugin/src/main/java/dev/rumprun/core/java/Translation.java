// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.step.StepResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A program that was translated, or would be.
 *
 * @param source the C source
 * @param result how it came about
 * @param inputs what it was made of, with the SHA-256 of each file
 */
public record Translation(Path source, StepResult result, Map<Path, String> inputs) {

    /** The translator's {@code NETWORK_TITLE}. */
    private static final String NETWORK = "/* A program that uses java.net. */";

    /** Whether the program uses java.net, as far as it has been translated. */
    public boolean usesNetwork() throws IOException {
        if (!Files.isRegularFile(source)) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(source)) {
            return NETWORK.equals(reader.readLine());
        }
    }
}
