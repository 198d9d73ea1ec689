// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import dev.rumprun.java.SystemProperties;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** {@link java.util.logging.FileHandler}, of one file, and not in XML unless a formatter writes that. */
public class TFileHandler extends StreamHandler {

    public TFileHandler(String file) throws IOException {
        this(file, false);
    }

    public TFileHandler(String file, boolean append) throws IOException {
        setLevel(Level.ALL);
        setOutputStream(new FileOutputStream(file.replace("%t", SystemProperties.temporaryDirectory())
                .replace("%h", System.getProperty("user.home")).replace("%u", "0").replace("%g", "0"), append));
    }

    @Override
    public void publish(LogRecord message) {
        super.publish(message);
        flush();
    }
}
