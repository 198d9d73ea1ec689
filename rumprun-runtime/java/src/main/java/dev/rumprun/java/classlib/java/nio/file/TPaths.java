// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.net.URI;
import java.nio.file.Path;

/** {@link java.nio.file.Paths}. */
public final class TPaths {

    private TPaths() {
    }

    public static Path get(String first, String... more) {
        return Path.of(first, more);
    }

    public static Path get(URI uri) {
        return Path.of(uri);
    }
}
