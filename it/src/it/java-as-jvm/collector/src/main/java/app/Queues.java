// SPDX-License-Identifier: Apache-2.0
package app;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Who waits for objects that are gone. */
final class Queues {

    private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();

    private static WeakReference<Object> reference;

    private Queues() {
    }

    static void print() throws InterruptedException {
        Thread waiting = new Thread(() -> {
            try {
                GONE.remove();
            } catch (InterruptedException e) {
                System.out.println(e + ", interrupted: " + Thread.currentThread().isInterrupted());
            }
        });
        waiting.start();
        Thread.sleep(5);
        waiting.interrupt();
        waiting.join();
        System.out.println("nothing yet: " + GONE.remove(5) + " " + GONE.poll());
        refer();
        System.gc();
        System.out.println("gone: " + (GONE.remove(10_000) == reference) + " " + reference.get());
        try {
            GONE.remove(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void refer() {
        reference = new WeakReference<>(new Object(), GONE);
    }
}
