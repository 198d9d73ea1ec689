// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/** Where a user's builds keep what they have in common. */
public final class UserCache {

    private static final String NAME = "rumprun-maven";

    private UserCache() {
    }

    /**
     * The directory.
     *
     * @param wanted by the user; null for the usual place
     */
    public static Path directory(File wanted, Map<String, String> environment) {
        if (wanted != null) {
            return wanted.toPath();
        }
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base)).resolve(NAME);
    }
}
