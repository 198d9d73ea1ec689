// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** {@link java.util.logging.StreamHandler}. */
public class TStreamHandler extends Handler {

    private OutputStream target;
    private Writer writer;
    private boolean hasBegun;

    public TStreamHandler() {
        setLevel(Level.INFO);
        setFormatter(new SimpleFormatter());
    }

    public TStreamHandler(OutputStream target, Formatter formatter) {
        setLevel(Level.INFO);
        setFormatter(formatter);
        setOutputStream(target);
    }

    protected void setOutputStream(OutputStream stream) {
        close();
        target = stream;
        hasBegun = false;
        try {
            writer = getEncoding() == null
                    ? new OutputStreamWriter(stream, StandardCharsets.UTF_8)
                    : new OutputStreamWriter(stream, getEncoding());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setEncoding(String encoding) throws UnsupportedEncodingException {
        super.setEncoding(encoding);
        if (target != null) {
            flush();
            writer = encoding == null
                    ? new OutputStreamWriter(target, StandardCharsets.UTF_8)
                    : new OutputStreamWriter(target, encoding);
        }
    }

    @Override
    public boolean isLoggable(LogRecord message) {
        return writer != null && super.isLoggable(message);
    }

    @Override
    public void publish(LogRecord message) {
        if (!isLoggable(message)) {
            return;
        }
        String text;
        try {
            text = getFormatter().format(message);
        } catch (RuntimeException e) {
            reportError(null, e, ErrorManager.FORMAT_FAILURE);
            return;
        }
        try {
            begin();
            writer.write(text);
        } catch (IOException e) {
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void begin() throws IOException {
        if (!hasBegun) {
            writer.write(getFormatter().getHead(this));
            hasBegun = true;
        }
    }

    @Override
    public void flush() {
        if (writer != null) {
            try {
                writer.flush();
            } catch (IOException e) {
                reportError(null, e, ErrorManager.FLUSH_FAILURE);
            }
        }
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                begin();
                writer.write(getFormatter().getTail(this));
                writer.close();
            } catch (IOException e) {
                reportError(null, e, ErrorManager.CLOSE_FAILURE);
            }
            writer = null;
            target = null;
        }
    }
}
