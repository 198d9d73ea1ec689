// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Date;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** {@link java.util.logging.SimpleFormatter}. */
public class TSimpleFormatter extends Formatter {

    private static final String PROPERTY = "java.util.logging.SimpleFormatter.format";
    private static final int NOON = 12;

    public TSimpleFormatter() {
    }

    @Override
    public String format(LogRecord message) {
        String source = message.getSourceClassName();
        if (source == null) {
            source = message.getLoggerName();
        } else if (message.getSourceMethodName() != null) {
            source += " " + message.getSourceMethodName();
        }
        String text = formatMessage(message);
        String trace = trace(message.getThrown());
        String level = message.getLevel().getLocalizedName();
        String format = System.getProperty(PROPERTY);
        if (format == null) {
            return time(message.getMillis()) + " " + source + "\n" + level + ": " + text + trace + "\n";
        }
        return String.format(format, new Date(message.getMillis()), source, message.getLoggerName(), level, text, trace);
    }

    /** Such as {@code Nov 24, 2026 7:05:09 PM}. */
    private static String time(long millis) {
        String time = new Date(millis).toString();
        int hour = Integer.parseInt(time.substring(11, 13));
        return time.substring(4, 10) + ", " + time.substring(time.length() - 4) + " "
                + ((hour + NOON - 1) % NOON + 1) + time.substring(13, 19) + (hour < NOON ? " AM" : " PM");
    }

    private static String trace(Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            writer.println();
            thrown.printStackTrace(writer);
        }
        return text.toString();
    }
}
