// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import dev.rumprun.java.Deadline;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where two threads meet, and each gets what the other one has. */
public class TExchanger<V> {

    private static final class Party<V> {
        private V gives;
        private V gets;
        private boolean served;
    }

    private Party<V> waiting;

    public V exchange(V item) throws InterruptedException {
        try {
            return exchange(item, null);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public V exchange(V item, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(item, Deadline.in(timeout, unit));
    }

    private synchronized V exchange(V item, Deadline deadline) throws InterruptedException, TimeoutException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Party<V> other = waiting;
        if (other != null) {
            waiting = null;
            other.gets = item;
            other.served = true;
            notifyAll();
            return other.gives;
        }
        Party<V> me = new Party<>();
        me.gives = item;
        waiting = me;
        try {
            await(me, deadline);
        } finally {
            if (waiting == me) {
                waiting = null;
            }
        }
        return me.gets;
    }

    private void await(Party<V> me, Deadline deadline) throws InterruptedException, TimeoutException {
        try {
            while (!me.served) {
                if (deadline == null) {
                    wait();
                } else if (!deadline.await(this)) {
                    throw new TimeoutException();
                }
            }
        } catch (InterruptedException e) {
            if (!me.served) {
                throw e;
            }
            Thread.currentThread().interrupt();
        }
    }
}
