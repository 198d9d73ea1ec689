// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A place where a toolchain is, or should be. */
public interface ToolchainHome {

    /** By what it was named or found, for messages: {@code rumprun.home}. */
    String foundBy();

    /** Different for different places that are found by the same. */
    String key();

    /**
     * Finds the directory. Asked only when the toolchain is needed, as it may have to be brought from somewhere.
     *
     * @throws dev.rumprun.core.error.RumprunException if there is none
     */
    Path find() throws IOException;

    /** The version of the toolchain, as whoever named it says; nothing for a mere directory. */
    default Optional<String> version() {
        return Optional.empty();
    }

    /** The target that is meant, where the directory holds toolchains for several and the user does not say. */
    default Optional<String> tuple() {
        return Optional.empty();
    }

    /** A directory that the user names by {@code rumprun.home}. */
    static ToolchainHome of(Path directory) {
        return of("rumprun.home", directory);
    }

    /** A directory that is named by something else. */
    static ToolchainHome of(String foundBy, Path directory) {
        return new Directory(foundBy, directory);
    }

    /**
     * A directory that is known.
     *
     * @param find the directory
     */
    record Directory(String foundBy, Path find) implements ToolchainHome {

        @Override
        public String key() {
            return find.toString();
        }
    }
}
