// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import java.nio.file.Path;

/**
 * How a development environment names what is in the directory that it has opened, so that no launch file depends on
 * where the directory is.
 *
 * @param directory that is opened
 * @param variable which stands for it in launch files
 */
record Workspace(Path directory, String variable) {

    /** The project's directory. */
    String project(Debuggee debuggee) {
        return named(debuggee.directory());
    }

    /** A file, by its path from the project's directory. */
    String file(Debuggee debuggee, Path file) {
        return named(debuggee.directory().resolve(file));
    }

    private String named(Path path) {
        String inside = directory.relativize(path).toString();
        return inside.isEmpty() ? variable : variable + "/" + inside;
    }
}
