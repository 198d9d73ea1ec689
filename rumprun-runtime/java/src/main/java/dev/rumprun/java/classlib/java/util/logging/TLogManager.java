// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** {@link LogManager}. Of configurations, it takes levels, of loggers and of the console. */
public class TLogManager {

    private static final LogManager MANAGER = (LogManager) (Object) new TLogManager();
    private static final String LEVEL = ".level";
    private static final String CONSOLE = "java.util.logging.ConsoleHandler";

    private final Map<String, Logger> loggers = new HashMap<>();
    private Properties properties = new Properties();

    protected TLogManager() {
    }

    public static LogManager getLogManager() {
        return MANAGER;
    }

    public boolean addLogger(Logger logger) {
        return loggers.putIfAbsent(logger.getName(), logger) == null;
    }

    public Logger getLogger(String name) {
        return loggers.get(name);
    }

    public Enumeration<String> getLoggerNames() {
        return Collections.enumeration(loggers.keySet());
    }

    public String getProperty(String name) {
        return properties.getProperty(name);
    }

    public void reset() {
        for (Logger logger : loggers.values()) {
            for (Handler handler : logger.getHandlers()) {
                logger.removeHandler(handler);
                handler.close();
            }
            logger.setLevel(logger.getName().isEmpty() ? Level.INFO : null);
        }
    }

    public void readConfiguration(InputStream source) throws IOException {
        Properties read = new Properties();
        read.load(source);
        reset();
        properties = read;
        Logger root = Logger.getLogger("");
        if (read.getProperty("handlers", CONSOLE).contains(CONSOLE)) {
            Handler console = new ConsoleHandler();
            console.setLevel(Level.parse(read.getProperty(CONSOLE + LEVEL, "INFO")));
            root.addHandler(console);
        }
        for (String name : read.stringPropertyNames()) {
            String logger = name.endsWith(LEVEL) ? name.substring(0, name.length() - LEVEL.length()) : CONSOLE;
            if (!logger.equals(CONSOLE)) {
                Logger.getLogger(logger).setLevel(Level.parse(read.getProperty(name).trim()));
            }
        }
    }
}
