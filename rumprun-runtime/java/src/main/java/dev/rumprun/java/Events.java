// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Arrays;
import org.teavm.interop.StaticInit;
import org.teavm.runtime.EventQueue;

/** What is to happen, by the time of day; of two at the same time the one that was added first goes first. */
@StaticInit
public final class Events {

    /** A heap: none is before its parent, which has half of its index. The first is at 1. */
    private static Entry[] entries = new Entry[16];
    private static int size;
    private static int lastId;
    private static boolean stopped;

    private static final class Entry {

        private final EventQueue.Event event;
        private final long time;
        private final int id;

        private Entry(EventQueue.Event event, long time, int id) {
            this.event = event;
            this.time = time;
            this.id = id;
        }

        private boolean isBefore(Entry other) {
            return time != other.time ? time < other.time : id - other.id < 0;
        }
    }

    private Events() {
    }

    /**
     * Adds an event.
     *
     * @param time in milliseconds since 1970
     * @return the number by which it can be removed
     */
    public static int add(EventQueue.Event event, long time) {
        if (++size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        Entry added = new Entry(event, time, ++lastId);
        up(size, added);
        return added.id;
    }

    /** Removes an event, if it is still to happen. */
    public static void remove(int id) {
        for (int i = 1; i <= size; i++) {
            if (entries[i].id == id) {
                removeAt(i);
                return;
            }
        }
    }

    /** Lets all happen, until there is no more and nobody waits for a socket, or {@link #stop()} was called. */
    public static void process() {
        while ((size > 0 || Idle.isAwaited()) && !stopped) {
            Idle.waitUntil(size > 0 ? entries[1].time : Idle.NO_LIMIT);
            if (size > 0 && entries[1].time <= System.currentTimeMillis()) {
                Entry first = entries[1];
                removeAt(1);
                first.event.run();
            }
        }
    }

    public static void stop() {
        stopped = true;
    }

    public static boolean isStopped() {
        return stopped;
    }

    private static void removeAt(int index) {
        Entry last = entries[size];
        entries[size--] = null;
        if (index <= size) {
            if (index > 1 && last.isBefore(entries[index / 2])) {
                up(index, last);
            } else {
                down(index, last);
            }
        }
    }

    private static void up(int from, Entry entry) {
        int index = from;
        while (index > 1 && entry.isBefore(entries[index / 2])) {
            entries[index] = entries[index / 2];
            index /= 2;
        }
        entries[index] = entry;
    }

    private static void down(int from, Entry entry) {
        int index = from;
        while (index * 2 <= size) {
            int child = index * 2;
            if (child < size && entries[child + 1].isBefore(entries[child])) {
                child++;
            }
            if (!entries[child].isBefore(entry)) {
                break;
            }
            entries[index] = entries[child];
            index = child;
        }
        entries[index] = entry;
    }
}
