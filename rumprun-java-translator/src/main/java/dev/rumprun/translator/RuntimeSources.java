// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The C sources of our runtime library. */
final class RuntimeSources {

    private static final String PLACE = "dev/rumprun/java/c/";

    private final ClassLoader loader;

    RuntimeSources(ClassLoader loader) {
        this.loader = loader;
    }

    /** The text of a file; nothing if there is no such file in it. */
    Optional<String> find(String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(PLACE + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
