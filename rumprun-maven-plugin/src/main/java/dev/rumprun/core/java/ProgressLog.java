// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.log.BuildLog;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells what the translator does, if it takes long. */
final class ProgressLog implements Consumer<String> {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final BuildLog log;
    private final long start = System.nanoTime();
    private long told = start;

    ProgressLog(BuildLog log) {
        this.log = log;
    }

    @Override
    public void accept(String words) {
        long now = System.nanoTime();
        if (now - told >= PATIENCE) {
            told = now;
            log.info("Translating to C: " + words + " (" + TimeUnit.NANOSECONDS.toSeconds(now - start) + " s)");
        }
    }
}
