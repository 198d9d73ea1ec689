// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import dev.rumprun.java.Events;
import dev.rumprun.java.Static;

/** Of {@link EventQueue}, which mixes up what is to happen at the same time, and what is behind an event taken out. */
public final class EventQueueMembers {

    private EventQueueMembers() {
    }

    @Static
    public static void offer(EventQueue.Event event) {
        Events.add(event, System.currentTimeMillis());
    }

    @Static
    public static int offer(EventQueue.Event event, long time) {
        return Events.add(event, time);
    }

    @Static
    public static void kill(int id) {
        Events.remove(id);
    }

    @Static
    public static void process() {
        Events.process();
    }

    @Static
    public static void stop() {
        Events.stop();
    }

    @Static
    public static boolean isStopped() {
        return Events.isStopped();
    }
}
