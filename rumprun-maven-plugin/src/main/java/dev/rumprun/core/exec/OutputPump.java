// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads what a process prints, line by line: hands each line on, keeps the last ones and writes all into a log file.
 * A tool that prints without end fills neither the memory nor the disk: of very much output, the file takes the beginning
 * and the end, and a very long line is taken for several.
 */
final class OutputPump extends Thread {

    static final int KEPT_LINES = 40;
    static final int MAX_LINE = 4_000;
    static final long MAX_LOG_CHARACTERS = 8L << 20;
    private static final int BUFFER = 8192;

    private final InputStream output;
    private final Path log;
    private final Consumer<String> lines;
    private final Deque<String> last = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean busy;
    private volatile long idleSince = System.nanoTime();
    private long written;
    private long dropped;
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
        try (Reader reader = new InputStreamReader(output, StandardCharsets.UTF_8);
                Writer writer = new OutputStreamWriter(Files.newOutputStream(log), StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            char[] buffer = new char[BUFFER];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    take(buffer[i], line, writer);
                }
                if (!reader.ready()) {
                    // Somebody may read along while the process has nothing more to say.
                    writer.flush();
                }
            }
            if (!line.isEmpty()) {
                take(line, writer);
            }
            writeLast(writer);
        } catch (IOException e) {
            synchronized (last) {
                failure = e;
            }
        } finally {
            done.complete(null);
        }
    }

    private void take(char c, StringBuilder line, Writer writer) throws IOException {
        if (c == '\n') {
            take(line, writer);
        } else if (c == '\t' || !Character.isISOControl(c)) {
            line.append(c);
            if (line.length() >= MAX_LINE && !Character.isHighSurrogate(c)) {
                take(line, writer);
            }
        }
    }

    private void take(StringBuilder buffer, Writer writer) throws IOException {
        busy = true;
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
                writer.append("[the rest of the output was dropped, except for its last lines]\n");
            }
        } else {
            dropped++;
        }
        lines.accept(line);
        idleSince = System.nanoTime();
        busy = false;
    }

    /** Whether no line has come for so long, and nobody is busy with an earlier one. */
    boolean isSilent(Duration time) {
        return !busy && System.nanoTime() - idleSince > time.toNanos();
    }

    private void writeLast(Writer writer) throws IOException {
        List<String> kept = lastLines();
        for (String line : kept.subList((int) Math.max(0, kept.size() - dropped), kept.size())) {
            writer.append(line).append('\n');
        }
    }

    /** Waits for the end of the output, but not for long, and whether or not this thread is interrupted. */
    void awaitEnd(Duration limit) {
        done.completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS).join();
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
