// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What came of a command that ran to its end.
 *
 * @param command what ran
 * @param exitCode its exit code; 128 + n when signal n killed it
 * @param duration how long it took
 * @param lastLines the last lines it printed, on either stream
 * @param log the file with all its output
 */
public record CommandResult(Command command, int exitCode, Duration duration, List<String> lastLines, Path log) {

    public boolean succeeded() {
        return exitCode == 0;
    }

    /** How it ended. */
    public String ending() {
        boolean killed = exitCode > 128 && exitCode <= 128 + 64;
        return "exit code " + exitCode + (killed ? " (killed by signal " + (exitCode - 128) + ")" : "");
    }
}
