// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.log;

/**
 * Puts a compiler's warnings and errors into the build log, where IDEs and CI servers look for them:
 * {@code file:[line,column] message}.
 */
public final class Diagnostics {

    /** A source with a thousand warnings should not bury the log; the log file has them all. */
    private static final int SHOWN = 100;

    private final BuildLog log;
    private int seen;

    public Diagnostics(BuildLog log) {
        this.log = log;
    }

    /**
     * Reports one.
     *
     * @param place the line, and the column behind a comma if there is one
     */
    public void report(boolean warning, String file, String place, String message) {
        seen++;
        if (seen > SHOWN) {
            if (seen == SHOWN + 1) {
                log.warn("More warnings and errors than " + SHOWN + "; the rest is in the log file.");
            }
            return;
        }
        String text = file + ":[" + place + "] " + message;
        if (warning) {
            log.warn(text);
        } else {
            log.error(text);
        }
    }
}
