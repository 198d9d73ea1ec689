// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what a process prints, line by line: hands each line on, keeps the last ones and writes all into a log file.
 * A tool that prints without end fills neither the memory nor the disk.
 */
final class OutputPump extends Thread {

    static final int KEPT_LINES = 40;
    static final int MAX_LINE = 4_000;
    static final long MAX_LOG_CHARACTERS = 8L << 20;

    private final InputStream output;
    private final Path log;
    private final Consumer<String> lines;
    private final Deque<String> last = new ArrayDeque<>();
    private long written;
    private IOException failure;

    OutputPump(InputStream output, Path log, Consumer<String> lines) {
        super("rumprun-output");
        setDaemon(true);
        this.output = output;
        this.log = log;
        this.lines = lines;
    }

    @Override
    public void run() {
        // Reader and writer replace what is malformed, so odd output, or half a character, cannot stop the pump.
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8));
                Writer writer = new OutputStreamWriter(Files.newOutputStream(log), StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    take(line, writer);
                    if (!reader.ready()) {
                        // Somebody may read along while the process has nothing more to say.
                        writer.flush();
                    }
                } else if (line.length() < MAX_LINE && (c == '\t' || !Character.isISOControl(c))) {
                    line.append((char) c);
                }
            }
            if (!line.isEmpty()) {
                take(line, writer);
            }
        } catch (IOException e) {
            synchronized (last) {
                failure = e;
            }
        }
    }

    private void take(StringBuilder buffer, Writer writer) throws IOException {
        String line = buffer.toString();
        buffer.setLength(0);
        synchronized (last) {
            if (last.size() == KEPT_LINES) {
                last.removeFirst();
            }
            last.addLast(line);
        }
        if (written < MAX_LOG_CHARACTERS) {
            writer.append(line).append('\n');
            written += line.length() + 1;
            if (written >= MAX_LOG_CHARACTERS) {
                writer.append("[the rest of the output was dropped]\n");
            }
        }
        lines.accept(line);
    }

    List<String> lastLines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /** Fails if the output could not be written to the log file, for example on a full disk. */
    void check() {
        synchronized (last) {
            if (failure != null) {
                throw RumprunException.io("Cannot keep the output in " + log, failure);
            }
        }
    }
}
