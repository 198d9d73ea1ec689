// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Streams from one thread to another, and streams that are put together. */
final class Pipes {

    private Pipes() {
    }

    static void show() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(in);
        new Thread(() -> writeBytes(out)).start();
        byte[] all = in.readAllBytes();
        System.out.println(all.length + " " + all[300] + " " + new String(all, 5000, 4, StandardCharsets.UTF_8) + " "
                + in.available());
        in.close();
        PipedReader reader = new PipedReader();
        PipedWriter writer = new PipedWriter(reader);
        new Thread(() -> writeText(writer)).start();
        BufferedReader lines = new BufferedReader(reader);
        System.out.println(lines.readLine() + "|" + lines.readLine() + "|" + lines.readLine());
        Tried.print(() -> {
            new PipedOutputStream().write(1);
            return "";
        });
        Tried.print(() -> new PipedInputStream().read());
        Tried.print(() -> {
            in.connect(new PipedOutputStream());
            return "";
        });
        Tried.print(() -> {
            PipedInputStream small = new PipedInputStream(8);
            PipedOutputStream target = new PipedOutputStream(small);
            target.write(new byte[5]);
            target.flush();
            return small.available() + " " + small.read(new byte[9]);
        });
        Tried.print(() -> {
            PipedInputStream closed = new PipedInputStream();
            PipedOutputStream target = new PipedOutputStream(closed);
            closed.close();
            target.write(1);
            return "";
        });
        System.out.println(Arrays.toString(new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}),
                new ByteArrayInputStream(new byte[] {3})).readAllBytes()));
        LineNumberReader numbered = new LineNumberReader(new StringReader("a\nb\r\nc"));
        System.out.println(numbered.readLine() + numbered.getLineNumber() + numbered.readLine() + numbered.getLineNumber()
                + numbered.read() + numbered.getLineNumber());
    }

    private static void writeBytes(PipedOutputStream out) {
        try (out) {
            for (int i = 0; i < 5000; i++) {
                out.write(i);
            }
            out.write("tail".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.out.println(e);
        }
    }

    private static void writeText(PipedWriter writer) {
        try (writer) {
            writer.write("first line\nsecond ü");
        } catch (IOException e) {
            System.out.println(e);
        }
    }
}
