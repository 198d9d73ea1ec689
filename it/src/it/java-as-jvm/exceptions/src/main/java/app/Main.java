// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

public final class Main {

    private record Resource(String name) implements AutoCloseable {
        @Override
        public void close() {
            throw new IllegalStateException("closing " + name);
        }
    }

    private static final class Quiet extends RuntimeException {
        Quiet() {
            super("quiet", null, false, false);
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    public static void main(String[] args) {
        print(Main::closeFails);
        print(Main::wrap);
        print(() -> {
            throw new Quiet();
        });
        print(() -> {
            Exception exception = new Exception("first");
            exception.initCause(new Error("second", exception));
            throw exception;
        });
        print(() -> new Exception((Throwable) null).initCause(null));
        print(() -> {
            Exception exception = new Exception();
            exception.addSuppressed(exception);
        });
        print(() -> new Exception().addSuppressed(null));
        System.out.println(new RuntimeException(new IOException("disk")).getMessage());
        System.out.println(new UncheckedIOException(new IOException("disk")) + " " + new AssertionError(5) + " "
                + new AssertionError("text", null) + " " + new Error((Throwable) null).getMessage());
        System.out.println(Arrays.toString(new Quiet().getStackTrace()) + new Exception().getStackTrace()[0]);
        Exception moved = new Exception("moved");
        moved.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 7)});
        print(() -> {
            throw moved;
        });
        Messages.print();
        Thrown.print();
        Caught.run();
        Unused.run(new String[0]);
    }

    private static void closeFails() {
        try (Resource one = new Resource("one"); Resource two = new Resource("two")) {
            throw new IllegalArgumentException("between " + one.name() + " and " + two.name());
        }
    }

    private static void wrap() throws Exception {
        try {
            try {
                closeFails();
            } catch (IllegalArgumentException e) {
                throw new IOException("wrapped", e);
            }
        } catch (IOException e) {
            throw new Exception(e);
        }
    }

    /** Without the frames of the machine's own. */
    private static void print(Action action) {
        try {
            action.run();
            System.out.println("nothing");
        } catch (Throwable e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            for (String line : text.toString().split("\n")) {
                if (!line.contains("lambda") && !line.contains("java.base/")
                        && !line.contains("at java.") && !line.contains("more")) {
                    System.out.println(line);
                }
            }
        }
    }
}
