// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** java.util.logging; the console is not the same everywhere, so what it gets is printed afterwards. */
final class Logs {

    private Logs() {
    }

    static void show() throws Exception {
        PrintStream console = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            log();
        } finally {
            System.setErr(console);
        }
        System.out.println(bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("[A-Z][a-z]{2} \\d\\d, \\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M", "TIME")
                .replaceAll("\tat .*\n", "\tat PLACE\n").replaceAll("(\tat PLACE\n)+", "$1"));
        levels();
    }

    private static void log() throws Exception {
        Logger logger = Logger.getLogger("app.inner.Logs");
        logger.info("plain é");
        logger.fine("not seen");
        logger.log(Level.WARNING, "{0} and {1} {2}", new Object[] {"one", 2});
        logger.log(Level.SEVERE, "it''s {0} '{0}' {1} {3}", new Object[] {"quoted", 1234567, -98765.43219, 0.0625, 1L});
        logger.log(Level.SEVERE, "{0} {1} {2} {3} {4}", new Object[] {0.0625, -1234, null, Double.NaN, 'c'});
        logger.log(Level.SEVERE, "{0} {x}", 1);
        logger.log(Level.SEVERE, "{0} {", 1);
        logger.log(Level.INFO, "no parameters {0} it''s");
        logger.log(Level.WARNING, "failed", new IllegalStateException("why"));
        logger.info(() -> "supplied");
        logger.logp(Level.INFO, "some.Type", "method", "placed {0}", 5);
        Logger.getGlobal().severe("global");
        Logger.getAnonymousLogger().warning("anonymous");
        new Thread(() -> logger.info("from a thread")).start();
        Thread.sleep(50);
        Logger parent = Logger.getLogger("app");
        System.out.println(parent.getLevel() + " " + logger.getParent().getName() + "|" + logger.isLoggable(Level.CONFIG) + " "
                + logger.getName() + " " + logger.getUseParentHandlers() + " " + logger.getHandlers().length + " "
                + Logger.getLogger("").getHandlers().length + " " + (Logger.getLogger("app") == parent));
        parent.setLevel(Level.FINEST);
        Handler handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        handler.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord message) {
                return message.getLevel() + "|" + message.getLoggerName() + "|" + message.getSourceMethodName() + "|"
                        + formatMessage(message) + "|" + Arrays.toString(message.getParameters()) + "\n";
            }

            @Override
            public String getHead(Handler of) {
                return "HEAD\n";
            }
        });
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.finest("very fine");
        logger.entering("Type", "in", new Object[] {1, 2});
        logger.exiting("Type", "out", "x");
        logger.throwing("Type", "thrower", new RuntimeException("x"));
        logger.setFilter(message -> message.getMessage().contains("pass"));
        logger.info("passes");
        logger.info("does not");
        logger.removeHandler(handler);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamHandler stream = new StreamHandler(bytes, new SimpleFormatter());
        Logger other = Logger.getLogger("other");
        other.setUseParentHandlers(false);
        other.addHandler(stream);
        System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(
                ".level=WARNING\nother.level=FINE\nhandlers=java.util.logging.ConsoleHandler\n".getBytes(StandardCharsets.UTF_8)));
        System.out.println(other.getLevel() + " " + Logger.getLogger("").getLevel() + " " + other.isLoggable(Level.FINE)
                + logger.isLoggable(Level.INFO) + logger.isLoggable(Level.WARNING) + " " + other.getHandlers().length);
        Logger.getLogger("third").warning("configured");
    }

    private static void levels() {
        for (String text : new String[] {"INFO", "800", "OFF", "42", "info", ""}) {
            Tried.print(() -> Level.parse(text) + " " + Level.parse(text).intValue());
        }
        System.out.println(Level.parse("1000") == Level.SEVERE);
        System.out.println(Level.INFO.equals(Level.parse("INFO")) + " " + Level.ALL.hashCode() + " " + Level.FINER.getLocalizedName());
    }
}
