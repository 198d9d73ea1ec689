// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.Objects;
import java.util.UnknownFormatConversionException;

/** {@link Formatter}, all of it but dates and times. */
public final class TFormatter implements Closeable, Flushable {

    private Appendable target;
    private final Locale locale;
    private IOException exception;

    public TFormatter() {
        this(new StringBuilder());
    }

    public TFormatter(Appendable target) {
        this(target, Locale.getDefault());
    }

    public TFormatter(Locale locale) {
        this(new StringBuilder(), locale);
    }

    public TFormatter(Appendable target, Locale locale) {
        this.target = target == null ? new StringBuilder() : target;
        this.locale = locale;
    }

    public TFormatter(String file) throws FileNotFoundException {
        this(new FileOutputStream(file));
    }

    public TFormatter(File file) throws FileNotFoundException {
        this(new FileOutputStream(file));
    }

    public TFormatter(PrintStream stream) {
        this((Appendable) Objects.requireNonNull(stream));
    }

    public TFormatter(OutputStream stream) {
        this(new BufferedWriter(new OutputStreamWriter(stream)));
    }

    public TFormatter(OutputStream stream, String charset) throws UnsupportedEncodingException {
        this(stream, charset, Locale.getDefault());
    }

    public TFormatter(OutputStream stream, String charset, Locale locale) throws UnsupportedEncodingException {
        this(new BufferedWriter(new OutputStreamWriter(stream, charset)), locale);
    }

    public TFormatter(OutputStream stream, Charset charset, Locale locale) {
        this(new BufferedWriter(new OutputStreamWriter(stream, charset)), locale);
    }

    private void checkOpen() {
        if (target == null) {
            throw new FormatterClosedException();
        }
    }

    public Locale locale() {
        checkOpen();
        return locale;
    }

    public Appendable out() {
        checkOpen();
        return target;
    }

    @Override
    public String toString() {
        checkOpen();
        return target.toString();
    }

    @Override
    public void flush() {
        checkOpen();
        if (target instanceof Flushable flushable) {
            try {
                flushable.flush();
            } catch (IOException e) {
                exception = e;
            }
        }
    }

    @Override
    public void close() {
        if (target instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                exception = e;
            }
        }
        target = null;
    }

    public IOException ioException() {
        return exception;
    }

    public TFormatter format(String format, Object... arguments) {
        return format(locale, format, arguments);
    }

    public TFormatter format(Locale locale, String format, Object... arguments) {
        checkOpen();
        int last = -1;
        int ordinary = -1;
        int index = 0;
        while (index < format.length()) {
            int percent = format.indexOf('%', index);
            append(format.substring(index, percent < 0 ? format.length() : percent));
            if (percent < 0) {
                break;
            }
            Specifier specifier = Specifier.read(format, percent);
            index = percent + specifier.length();
            if (specifier.takesNothing()) {
                append(specifier.text());
                continue;
            }
            if (specifier.argument() > 0) {
                last = specifier.argument() - 1;
            } else if (!specifier.takesLast()) {
                last = ++ordinary;
            }
            if (last < 0 || arguments != null && last >= arguments.length) {
                throw new MissingFormatArgumentException(specifier.toString());
            }
            Object argument = arguments == null ? null : arguments[last];
            if (!specifier.formatItself((Formatter) (Object) this, argument)) {
                append(specifier.text(argument, locale));
            }
        }
        return this;
    }

    private void append(String text) {
        try {
            target.append(text);
        } catch (IOException e) {
            exception = e;
        }
    }

    /** What stands behind a percent sign that begins no specifier. */
    static UnknownFormatConversionException unknown(String format, int percent) {
        return new UnknownFormatConversionException(
                String.valueOf(format.charAt(Math.min(percent + 1, format.length() - 1))));
    }
}
