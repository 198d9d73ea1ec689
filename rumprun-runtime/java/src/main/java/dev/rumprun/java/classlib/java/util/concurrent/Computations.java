// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** Values that threads are computing for keys of a map: for each key one at a time. */
final class Computations {

    private Computation latest;

    /** One of them. */
    final class Computation {
        private final Object key;
        private final Thread thread = Thread.currentThread();
        private Computation next;
        private boolean ended;

        private Computation(Object key, Computation next) {
            this.key = key;
            this.next = next;
        }

        void end() {
            if (latest == this) {
                latest = next;
            } else {
                Computation before = latest;
                while (before.next != this) {
                    before = before.next;
                }
                before.next = next;
            }
            wake();
        }

        private synchronized void wake() {
            ended = true;
            notifyAll();
        }

        private synchronized boolean await() {
            boolean interrupted = false;
            while (!ended) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return interrupted;
        }
    }

    /** Waits until no other thread computes a value for a key. */
    Computation begin(Object key) {
        boolean interrupted = false;
        for (Computation other = find(key); other != null; other = find(key)) {
            if (other.thread == Thread.currentThread()) {
                throw new IllegalStateException("Recursive update");
            }
            interrupted |= other.await();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        latest = new Computation(key, latest);
        return latest;
    }

    private Computation find(Object key) {
        for (Computation each = latest; each != null; each = each.next) {
            if (each.key == key || key.equals(each.key)) {
                return each;
            }
        }
        return null;
    }
}
