// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import java.util.ArrayDeque;
import java.util.Deque;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.EventQueue;

/** Lets threads do something one after the other, in the order in which they came. */
public final class Turn {

    private final Deque<AsyncCallback<Void>> waiting = new ArrayDeque<>();
    private boolean taken;

    public void take() {
        if (taken) {
            await();
        } else {
            taken = true;
        }
    }

    public void pass() {
        AsyncCallback<Void> next = waiting.poll();
        if (next == null) {
            taken = false;
        } else {
            EventQueue.offer(() -> next.complete(null));
        }
    }

    @Async
    private native void await();

    private void await(AsyncCallback<Void> callback) {
        waiting.add(callback);
    }
}
