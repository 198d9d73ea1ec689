// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A command that could not be started, ran too long, or ended with an exit code other than 0. */
public final class CommandFailure extends RumprunException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_LINES = 20;

    private CommandFailure(Fault fault, String message, String what, String advice, Throwable cause) {
        super(fault, message, what, advice, cause);
    }

    /** The command ended by itself, unsuccessfully. */
    public static CommandFailure exit(CommandResult result, Fault fault) {
        return of(result.command(), result.ending(), result.lastLines(), result.log(), fault, null);
    }

    /** The command was stopped by us, or never began. */
    static CommandFailure stopped(Command command, String why, List<String> lastLines, Path log, Throwable cause) {
        return of(command, why, lastLines, log, Fault.SETUP, cause);
    }

    private static CommandFailure of(
            Command command, String why, List<String> lastLines, Path log, Fault fault, Throwable cause) {
        List<String> shown = lastLines.subList(Math.max(0, lastLines.size() - SHOWN_LINES), lastLines.size());
        String newLine = System.lineSeparator();
        String what = "Failed while " + command.purpose() + ": " + why;
        StringBuilder text = new StringBuilder(what).append(newLine)
                .append("  command: ").append(command.asShellText());
        if (!shown.isEmpty()) {
            text.append(newLine).append("  last lines of its output:").append(newLine)
                    .append(shown.stream().map(line -> "    " + line).collect(Collectors.joining(newLine)));
        }
        text.append(newLine).append("  log: ").append(log);
        Optional<String> hint = Hints.forOutput(why, lastLines);
        hint.ifPresent(advice -> text.append(newLine).append("Perhaps you should ").append(advice).append("."));
        // The first line that a tool prints when it fails says more than the last.
        String inOneLine = shown.isEmpty() ? what : what + ": " + shown.get(0);
        return new CommandFailure(fault, text.toString(), inOneLine, hint.orElse(""), cause);
    }
}
