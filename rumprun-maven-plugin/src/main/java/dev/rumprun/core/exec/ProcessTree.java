// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process with all that it started. */
record ProcessTree(Process root) {

    private static final Duration GRACE = Duration.ofSeconds(2);

    /**
     * Asks every process of the tree to end, and kills what has not ended soon after. Works on an interrupted thread
     * and in a shutdown hook.
     */
    void end() {
        List<ProcessHandle> asked = handles();
        asked.forEach(ProcessHandle::destroy);
        awaitEnd(asked);
        // Those that were started in the meantime are killed with those that did not listen.
        Stream.concat(asked.stream(), handles().stream()).forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> handles() {
        return Stream.concat(root.descendants(), Stream.of(root.toHandle())).toList();
    }

    private static void awaitEnd(List<ProcessHandle> handles) {
        CompletableFuture<?>[] ends = handles.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        boolean interrupted = Thread.interrupted();
        try {
            CompletableFuture.allOf(ends).get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (TimeoutException | ExecutionException e) {
            // They are killed next.
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
