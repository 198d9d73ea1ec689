// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang.ref;

import dev.rumprun.java.Deadline;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.TimeUnit;

/** Of {@link ReferenceQueue}, of which TeaVM's collector knows only how to take what is there. */
public final class TReferenceQueueMembers {

    /** The collector wakes nobody. */
    private static final long LOOK_EVERY_MS = 20;

    private TReferenceQueueMembers() {
    }

    public static <T> Reference<? extends T> remove(ReferenceQueue<T> queue) throws InterruptedException {
        return remove(queue, 0);
    }

    public static <T> Reference<? extends T> remove(ReferenceQueue<T> queue, long milliseconds)
            throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        Deadline end = Deadline.in(milliseconds, TimeUnit.MILLISECONDS);
        Reference<? extends T> first = queue.poll();
        while (first == null && (milliseconds == 0 || end.left() > 0)) {
            synchronized (queue) {
                queue.wait(LOOK_EVERY_MS);
            }
            first = queue.poll();
        }
        return first;
    }
}
