// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The user that builds, by the numbers that the system has for users and groups.
 *
 * @param user of the files that this process makes
 * @param group of these files
 */
record Caller(int user, int group) {

    /**
     * This process's user.
     *
     * @param directory where a file can be made, to see whose it is
     */
    static Caller find(Path directory) {
        try {
            Path own = Files.createTempFile(Files.createDirectories(directory), "own", null);
            try {
                return new Caller((int) Files.getAttribute(own, "unix:uid"), (int) Files.getAttribute(own, "unix:gid"));
            } finally {
                Files.delete(own);
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot write to " + directory, e);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw RumprunException.setup("This system has no users that a container could have, too.",
                    "use <container> on Linux or macOS; on Windows, in its Linux (WSL)", e);
        }
    }

    boolean isRoot() {
        return user == 0;
    }

    @Override
    public String toString() {
        return user + ":" + group;
    }
}
