// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** {@link Logger}. */
public class TLogger {

    public static final String GLOBAL_LOGGER_NAME = "global";

    private final String name;
    private Logger parent;
    private Level level;
    private Filter filter;
    private final List<Handler> handlers = new ArrayList<>();
    private boolean usesParentHandlers = true;

    protected TLogger(String name, String bundle) {
        this.name = name;
    }

    private static Logger make(String name) {
        return (Logger) (Object) new TLogger(name, null);
    }

    public static Logger getGlobal() {
        return getLogger(GLOBAL_LOGGER_NAME);
    }

    public static Logger getLogger(String name) {
        LogManager manager = LogManager.getLogManager();
        Logger known = manager.getLogger(name);
        if (known != null) {
            return known;
        }
        Logger logger = make(name);
        manager.addLogger(logger);
        if (name.isEmpty()) {
            logger.setLevel(Level.INFO);
            logger.addHandler(new ConsoleHandler());
        } else {
            logger.setParent(above(name));
            adopt(logger);
        }
        return logger;
    }

    /** The nearest one that there is. */
    private static Logger above(String name) {
        int end = name.lastIndexOf('.');
        Logger known = end < 0 ? getLogger("") : LogManager.getLogManager().getLogger(name.substring(0, end));
        return known != null ? known : above(name.substring(0, end));
    }

    /** Those below the new one that were below what is above it. */
    private static void adopt(Logger logger) {
        LogManager manager = LogManager.getLogManager();
        for (String name : Collections.list(manager.getLoggerNames())) {
            Logger other = manager.getLogger(name);
            if (name.startsWith(logger.getName() + ".") && other.getParent() == logger.getParent()) {
                other.setParent(logger);
            }
        }
    }

    public static Logger getLogger(String name, String bundle) {
        return getLogger(name);
    }

    public static Logger getAnonymousLogger() {
        Logger logger = make(null);
        logger.setParent(getLogger(""));
        return logger;
    }

    public String getName() {
        return name;
    }

    public Logger getParent() {
        return parent;
    }

    public void setParent(Logger other) {
        parent = Objects.requireNonNull(other);
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level other) {
        level = other;
    }

    public Filter getFilter() {
        return filter;
    }

    public void setFilter(Filter other) {
        filter = other;
    }

    public void addHandler(Handler handler) {
        handlers.add(Objects.requireNonNull(handler));
    }

    public void removeHandler(Handler handler) {
        handlers.remove(handler);
    }

    public Handler[] getHandlers() {
        return handlers.toArray(new Handler[0]);
    }

    public boolean getUseParentHandlers() {
        return usesParentHandlers;
    }

    public void setUseParentHandlers(boolean uses) {
        usesParentHandlers = uses;
    }

    public ResourceBundle getResourceBundle() {
        return null;
    }

    public String getResourceBundleName() {
        return null;
    }

    public boolean isLoggable(Level of) {
        Level own = level;
        for (Logger outer = parent; own == null && outer != null; outer = outer.getParent()) {
            own = outer.getLevel();
        }
        int least = (own == null ? Level.INFO : own).intValue();
        return of.intValue() >= least && least != Level.OFF.intValue();
    }

    public void log(LogRecord message) {
        if (!isLoggable(message.getLevel()) || filter != null && !filter.isLoggable(message)) {
            return;
        }
        Logger logger = (Logger) (Object) this;
        while (logger != null) {
            for (Handler handler : logger.getHandlers()) {
                handler.publish(message);
            }
            logger = logger.getUseParentHandlers() ? logger.getParent() : null;
        }
    }

    private void log(LogRecord message, Object[] parameters, Throwable thrown) {
        message.setLoggerName(name);
        message.setParameters(parameters);
        message.setThrown(thrown);
        log(message);
    }

    private void log(Level of, String text, Object[] parameters, Throwable thrown) {
        if (isLoggable(of)) {
            log(new LogRecord(of, text), parameters, thrown);
        }
    }

    private void log(Level of, String type, String method, String text, Object[] parameters, Throwable thrown) {
        if (isLoggable(of)) {
            LogRecord message = new LogRecord(of, text);
            message.setSourceClassName(type);
            message.setSourceMethodName(method);
            log(message, parameters, thrown);
        }
    }

    public void log(Level of, String text) {
        log(of, text, null, (Throwable) null);
    }

    public void log(Level of, Supplier<String> text) {
        if (isLoggable(of)) {
            log(new LogRecord(of, text.get()), null, null);
        }
    }

    public void log(Level of, String text, Object parameter) {
        log(of, text, new Object[] {parameter}, null);
    }

    public void log(Level of, String text, Object[] parameters) {
        log(of, text, parameters, null);
    }

    public void log(Level of, String text, Throwable thrown) {
        log(of, text, null, thrown);
    }

    public void log(Level of, Throwable thrown, Supplier<String> text) {
        if (isLoggable(of)) {
            log(new LogRecord(of, text.get()), null, thrown);
        }
    }

    public void logp(Level of, String type, String method, String text) {
        log(of, type, method, text, null, null);
    }

    public void logp(Level of, String type, String method, Supplier<String> text) {
        if (isLoggable(of)) {
            log(of, type, method, text.get(), null, null);
        }
    }

    public void logp(Level of, String type, String method, String text, Object parameter) {
        log(of, type, method, text, new Object[] {parameter}, null);
    }

    public void logp(Level of, String type, String method, String text, Object[] parameters) {
        log(of, type, method, text, parameters, null);
    }

    public void logp(Level of, String type, String method, String text, Throwable thrown) {
        log(of, type, method, text, null, thrown);
    }

    public void logp(Level of, String type, String method, Throwable thrown, Supplier<String> text) {
        if (isLoggable(of)) {
            log(of, type, method, text.get(), null, thrown);
        }
    }

    public void entering(String type, String method) {
        logp(Level.FINER, type, method, "ENTRY");
    }

    public void entering(String type, String method, Object parameter) {
        logp(Level.FINER, type, method, "ENTRY {0}", parameter);
    }

    public void entering(String type, String method, Object[] parameters) {
        StringBuilder text = new StringBuilder("ENTRY");
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            text.append(" {").append(i).append('}');
        }
        logp(Level.FINER, type, method, text.toString(), parameters);
    }

    public void exiting(String type, String method) {
        logp(Level.FINER, type, method, "RETURN");
    }

    public void exiting(String type, String method, Object result) {
        logp(Level.FINER, type, method, "RETURN {0}", result);
    }

    public void throwing(String type, String method, Throwable thrown) {
        logp(Level.FINER, type, method, "THROW", thrown);
    }

    public void severe(String text) {
        log(Level.SEVERE, text);
    }

    public void severe(Supplier<String> text) {
        log(Level.SEVERE, text);
    }

    public void warning(String text) {
        log(Level.WARNING, text);
    }

    public void warning(Supplier<String> text) {
        log(Level.WARNING, text);
    }

    public void info(String text) {
        log(Level.INFO, text);
    }

    public void info(Supplier<String> text) {
        log(Level.INFO, text);
    }

    public void config(String text) {
        log(Level.CONFIG, text);
    }

    public void config(Supplier<String> text) {
        log(Level.CONFIG, text);
    }

    public void fine(String text) {
        log(Level.FINE, text);
    }

    public void fine(Supplier<String> text) {
        log(Level.FINE, text);
    }

    public void finer(String text) {
        log(Level.FINER, text);
    }

    public void finer(Supplier<String> text) {
        log(Level.FINER, text);
    }

    public void finest(String text) {
        log(Level.FINEST, text);
    }

    public void finest(Supplier<String> text) {
        log(Level.FINEST, text);
    }
}
