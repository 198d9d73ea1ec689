// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.log.BuildLog;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the compiler's warnings and errors into the build log, where IDEs and CI servers look for them:
 * {@code file:[line,column] message}. All the rest is passed over.
 */
final class DiagnosticLog implements Consumer<String> {

    /** A source with a thousand warnings should not bury the log; the log file has them all. */
    private static final int SHOWN = 100;

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? ([Ww]arning|[Ee]rror|fatal error): (.*)");

    private final BuildLog log;
    private int seen;

    DiagnosticLog(BuildLog log) {
        this.log = log;
    }

    @Override
    public void accept(String line) {
        Matcher matcher = DIAGNOSTIC.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        seen++;
        if (seen > SHOWN) {
            if (seen == SHOWN + 1) {
                log.warn("More warnings and errors than " + SHOWN + "; the rest is in the log file.");
            }
            return;
        }
        String column = matcher.group(3) == null ? "" : "," + matcher.group(3);
        String text = matcher.group(1) + ":[" + matcher.group(2) + column + "] " + matcher.group(5);
        if (matcher.group(4).equalsIgnoreCase("warning")) {
            log.warn(text);
        } else {
            log.error(text);
        }
    }
}
