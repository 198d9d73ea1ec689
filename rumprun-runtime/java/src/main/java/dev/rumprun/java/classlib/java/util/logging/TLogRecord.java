// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.logging.Level;

/** {@link java.util.logging.LogRecord}. */
@SuppressWarnings("serial")
public class TLogRecord implements Serializable {

    private static final String LOGGING = "java.util.logging.";
    private static final String LOGGER = LOGGING + "Logger";

    private static long count;

    private Level level;
    private String message;
    private String loggerName;
    private long sequenceNumber = count++;
    private long millis = System.currentTimeMillis();
    private long threadId = Thread.currentThread().getId();
    private Object[] parameters;
    private Throwable thrown;
    private ResourceBundle bundle;
    private String bundleName;
    private String sourceClass;
    private String sourceMethod;
    private boolean knowsSource;

    public TLogRecord(Level level, String message) {
        this.level = Objects.requireNonNull(level);
        this.message = message;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level other) {
        level = Objects.requireNonNull(other);
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String other) {
        message = other;
    }

    public String getLoggerName() {
        return loggerName;
    }

    public void setLoggerName(String name) {
        loggerName = name;
    }

    public long getSequenceNumber() {
        return sequenceNumber;
    }

    public void setSequenceNumber(long number) {
        sequenceNumber = number;
    }

    public long getMillis() {
        return millis;
    }

    public void setMillis(long time) {
        millis = time;
    }

    public Instant getInstant() {
        return Instant.ofEpochMilli(millis);
    }

    public void setInstant(Instant time) {
        millis = time.toEpochMilli();
    }

    public int getThreadID() {
        return (int) threadId;
    }

    public void setThreadID(int id) {
        threadId = id;
    }

    public long getLongThreadID() {
        return threadId;
    }

    public TLogRecord setLongThreadID(long id) {
        threadId = id;
        return this;
    }

    public Object[] getParameters() {
        return parameters;
    }

    public void setParameters(Object[] others) {
        parameters = others;
    }

    public Throwable getThrown() {
        return thrown;
    }

    public void setThrown(Throwable problem) {
        thrown = problem;
    }

    public ResourceBundle getResourceBundle() {
        return bundle;
    }

    public void setResourceBundle(ResourceBundle other) {
        bundle = other;
    }

    public String getResourceBundleName() {
        return bundleName;
    }

    public void setResourceBundleName(String name) {
        bundleName = name;
    }

    public String getSourceClassName() {
        findSource();
        return sourceClass;
    }

    public void setSourceClassName(String name) {
        knowsSource = true;
        sourceClass = name;
    }

    public String getSourceMethodName() {
        findSource();
        return sourceMethod;
    }

    public void setSourceMethodName(String name) {
        knowsSource = true;
        sourceMethod = name;
    }

    /** The source is who called the logger. */
    private void findSource() {
        if (knowsSource) {
            return;
        }
        knowsSource = true;
        boolean isBehind = false;
        for (StackTraceElement place : new Throwable().getStackTrace()) {
            if (isBehind && !place.getClassName().startsWith(LOGGING)) {
                sourceClass = place.getClassName();
                sourceMethod = place.getMethodName();
                return;
            }
            isBehind |= place.getClassName().equals(LOGGER);
        }
    }
}
