// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a guest's console, line by line: how its programs end, and whether it has said what somebody waits for. */
final class GuestConsole implements Consumer<String> {

    private static final Pattern EXIT = Pattern.compile(
            "=== (?:main\\(\\) of \".*\" returned (-?\\d{1,9})|(?:ERROR: )?_exit\\((-?\\d{1,9})\\) called) ===");
    private static final Pattern FAILURE = Pattern.compile("PANIC: .*|=== bootstrap failed.*");
    /** The last that a guest says; Rumprun's has words of its own for it under Xen. */
    private static final Pattern HALTED = Pattern.compile("halted|minios: halting, reason=\\d+");

    private final Consumer<String> lines;
    private final List<Pattern> awaited;
    private GuestState state = GuestState.RUNNING;

    /**
     * Makes a reader.
     *
     * @param awaited what somebody waits for
     * @param lines takes every line
     */
    GuestConsole(List<Pattern> awaited, Consumer<String> lines) {
        this.awaited = new ArrayList<>(awaited);
        this.lines = lines;
    }

    @Override
    public void accept(String line) {
        lines.accept(line);
        synchronized (this) {
            awaited.removeIf(pattern -> pattern.matcher(line).find());
            Matcher exit = EXIT.matcher(line);
            if (HALTED.matcher(line.strip()).matches()) {
                state = state.halted();
            } else if (FAILURE.matcher(line.strip()).matches()) {
                state = state.failed(line.strip());
            } else if (exit.matches()) {
                state = state.exited(Integer.parseInt(exit.group(1) != null ? exit.group(1) : exit.group(2)));
            }
        }
    }

    synchronized GuestState state() {
        return state;
    }

    /** What it has not said yet of what is awaited. */
    synchronized List<String> missing() {
        return awaited.stream().map(Pattern::pattern).toList();
    }
}
