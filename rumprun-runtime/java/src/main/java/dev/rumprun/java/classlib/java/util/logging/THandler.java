// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.logging.ErrorManager;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** {@link java.util.logging.Handler}. */
public abstract class THandler {

    private Level level = Level.ALL;
    private Filter filter;
    private Formatter formatter;
    private String encoding;
    private ErrorManager errorManager = new ErrorManager();

    protected THandler() {
    }

    public abstract void publish(LogRecord message);

    public abstract void flush();

    public abstract void close();

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level other) {
        level = Objects.requireNonNull(other);
    }

    public Filter getFilter() {
        return filter;
    }

    public void setFilter(Filter other) {
        filter = other;
    }

    public Formatter getFormatter() {
        return formatter;
    }

    public void setFormatter(Formatter other) {
        formatter = Objects.requireNonNull(other);
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String other) throws UnsupportedEncodingException {
        encoding = other;
    }

    public ErrorManager getErrorManager() {
        return errorManager;
    }

    public void setErrorManager(ErrorManager other) {
        errorManager = Objects.requireNonNull(other);
    }

    protected void reportError(String message, Exception problem, int code) {
        errorManager.error(message, problem, code);
    }

    public boolean isLoggable(LogRecord message) {
        return message != null && level != Level.OFF && message.getLevel().intValue() >= level.intValue()
                && (filter == null || filter.isLoggable(message));
    }
}
