// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.log.BuildLog;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows the console of a guest in the log of the build. A guest that prints without end does not fill that. */
final class ConsoleEcho implements Consumer<String> {

    static final int MAX_CHARACTERS = 1 << 20;

    private final BuildLog log;
    private final Path file;
    private int shown;

    /**
     * Makes an echo.
     *
     * @param file that has more of the console
     */
    ConsoleEcho(BuildLog log, Path file) {
        this.log = log;
        this.file = file;
    }

    @Override
    public void accept(String line) {
        if (shown >= MAX_CHARACTERS) {
            return;
        }
        log.info("| " + line);
        shown += line.length() + 1;
        if (shown >= MAX_CHARACTERS) {
            log.warn("The guest has printed " + (MAX_CHARACTERS >> 20) + " MB; there is more of it in " + file);
        }
    }
}
