// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** {@link java.util.logging.Formatter}. */
public abstract class TFormatter {

    protected TFormatter() {
    }

    public abstract String format(LogRecord message);

    public String getHead(Handler handler) {
        return "";
    }

    public String getTail(Handler handler) {
        return "";
    }

    public String formatMessage(LogRecord message) {
        String text = message.getMessage();
        Object[] parameters = message.getParameters();
        if (text == null || parameters == null || parameters.length == 0 || !hasPlaces(text)) {
            return text;
        }
        return Places.fill(text, parameters);
    }

    private static boolean hasPlaces(String text) {
        for (int i = text.indexOf('{'); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            if (text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9') {
                return true;
            }
        }
        return false;
    }
}
