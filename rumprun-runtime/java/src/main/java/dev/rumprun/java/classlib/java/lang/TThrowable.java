// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.StackTraces;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** {@link Throwable} with causes, suppressed exceptions and traces as the JDK has them. */
@SuppressWarnings("serial")
public class TThrowable implements Serializable {

    private static final StackTraceElement[] NO_TRACE = { };

    private final String message;
    private final boolean hasTrace;
    private final boolean canSuppress;
    /** Itself as long as nobody has given one. */
    private Object cause;
    private StackTraceElement[] trace = NO_TRACE;
    /** Null if there is none, which is mostly so. */
    private List<Throwable> suppressed;

    public TThrowable() {
        this((String) null);
    }

    public TThrowable(String message) {
        this.message = message;
        cause = this;
        hasTrace = true;
        canSuppress = true;
        fillInStackTrace();
    }

    public TThrowable(String message, Throwable cause) {
        this(message, cause, true, true);
    }

    public TThrowable(Throwable cause) {
        this(cause == null ? null : cause.toString(), cause);
    }

    protected TThrowable(String message, Throwable cause, boolean canSuppress, boolean hasTrace) {
        this.message = message;
        this.cause = cause;
        this.hasTrace = hasTrace;
        this.canSuppress = canSuppress;
        if (hasTrace) {
            fillInStackTrace();
        }
    }

    private Throwable self() {
        return (Throwable) (Object) this;
    }

    public String getMessage() {
        return message;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public Throwable getCause() {
        return cause == this ? null : (Throwable) cause;
    }

    public Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            throw new IllegalStateException(
                    "Can't overwrite cause with " + Objects.toString(cause, "a null"), self());
        }
        if (cause == self()) {
            throw new IllegalArgumentException("Self-causation not permitted", self());
        }
        this.cause = cause;
        return self();
    }

    public final void addSuppressed(Throwable exception) {
        if (exception == self()) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (canSuppress) {
            if (suppressed == null) {
                suppressed = new ArrayList<>(1);
            }
            suppressed.add(exception);
        }
    }

    public final Throwable[] getSuppressed() {
        return suppressed == null ? new Throwable[0] : suppressed.toArray(new Throwable[0]);
    }

    public Throwable fillInStackTrace() {
        if (hasTrace) {
            trace = StackTraces.of(self());
        }
        return self();
    }

    public StackTraceElement[] getStackTrace() {
        return trace.clone();
    }

    public void setStackTrace(StackTraceElement[] trace) {
        StackTraceElement[] copy = trace.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        if (hasTrace) {
            this.trace = copy;
        }
    }

    @Override
    public String toString() {
        String text = getLocalizedMessage();
        String name = getClass().getName();
        return text == null ? name : name + ": " + text;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream stream) {
        print(stream::println);
    }

    public void printStackTrace(PrintWriter writer) {
        print(writer::println);
    }

    private void print(Consumer<String> printer) {
        print(self(), NO_TRACE, "", "", new IdentityHashMap<>(), printer);
    }

    /** Prints an exception and what belongs to it; of its trace, what the exception that has it does not have too. */
    private static void print(Throwable exception, StackTraceElement[] enclosing, String indent, String caption,
            Map<Throwable, Boolean> printed, Consumer<String> printer) {
        if (printed.put(exception, true) != null) {
            printer.accept(indent + caption + "[CIRCULAR REFERENCE: " + exception + "]");
            return;
        }
        StackTraceElement[] trace = exception.getStackTrace();
        int own = trace.length;
        for (int i = enclosing.length; own > 0 && i > 0 && trace[own - 1].equals(enclosing[i - 1]); i--) {
            own--;
        }
        printer.accept(indent + caption + exception);
        for (int i = 0; i < own; i++) {
            printer.accept(indent + "\tat " + trace[i]);
        }
        if (own < trace.length) {
            printer.accept(indent + "\t... " + (trace.length - own) + " more");
        }
        for (Throwable suppressed : exception.getSuppressed()) {
            print(suppressed, trace, indent + "\t", "Suppressed: ", printed, printer);
        }
        if (exception.getCause() != null) {
            print(exception.getCause(), trace, indent, "Caused by: ", printed, printer);
        }
    }
}
