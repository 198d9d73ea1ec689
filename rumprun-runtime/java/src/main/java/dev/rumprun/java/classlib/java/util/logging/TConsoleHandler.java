// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** {@link java.util.logging.ConsoleHandler}. */
public class TConsoleHandler extends StreamHandler {

    public TConsoleHandler() {
        setOutputStream(System.err);
    }

    @Override
    public void publish(LogRecord message) {
        super.publish(message);
        flush();
    }

    /** The console stays open. */
    @Override
    public void close() {
        flush();
    }
}
