// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.log.Diagnostics;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds gcc's warnings and errors in what it prints, and passes over all the rest. */
final class DiagnosticLog implements Consumer<String> {

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? ([Ww]arning|[Ee]rror|fatal error): (.*)");

    private final Diagnostics diagnostics;

    DiagnosticLog(BuildLog log) {
        diagnostics = new Diagnostics(log);
    }

    @Override
    public void accept(String line) {
        Matcher matcher = DIAGNOSTIC.matcher(line);
        if (matcher.matches()) {
            String column = matcher.group(3) == null ? "" : "," + matcher.group(3);
            diagnostics.report(matcher.group(4).equalsIgnoreCase("warning"), matcher.group(1),
                    matcher.group(2) + column, matcher.group(5));
        }
    }
}
