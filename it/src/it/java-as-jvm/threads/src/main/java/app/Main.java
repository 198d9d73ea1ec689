// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.List;

public final class Main {

    private static final Object LOCK = new Object();

    private static int turns;

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        lives();
        Slow.print();
        contention();
        wakesOne();
        interrupts();
        uncaught();
        ends();
    }

    private static void lives() throws InterruptedException {
        Thread thread = new Thread(() -> System.out.println(Thread.currentThread()));
        System.out.println(Thread.currentThread() + " " + thread + " " + thread.getState() + " " + thread.isAlive());
        thread.join();
        thread.start();
        thread.join();
        System.out.println(thread.getState() + " " + thread.isAlive() + " " + thread.getThreadGroup());
        try {
            thread.start();
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
        System.out.println(new Thread("name").getName() + " " + new Thread().getName());
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println("disturbed");
            }
        });
        sleeper.start();
        sleeper.join(10);
        await(sleeper, Thread.State.TIMED_WAITING);
        System.out.println(sleeper.isAlive() + " " + sleeper.getState());
        sleeper.interrupt();
        sleeper.join();
    }

    /** Many want a monitor that is held for long. */
    private static void contention() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            threads.add(new Thread(() -> {
                for (int turn = 0; turn < 3; turn++) {
                    synchronized (LOCK) {
                        int before = turns;
                        pause(1);
                        turns = before + 1;
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("turns: " + turns);
    }

    /** Whoever waits no more is not woken in the place of another. */
    private static void wakesOne() throws InterruptedException {
        Thread first = new Thread(() -> {
            synchronized (LOCK) {
                waitFor(20);
                System.out.println("first has waited");
            }
        });
        Thread second = new Thread(() -> {
            synchronized (LOCK) {
                waitFor(0);
                System.out.println("second was woken");
            }
        });
        first.start();
        pause(5);
        second.start();
        first.join();
        await(second, Thread.State.WAITING);
        synchronized (LOCK) {
            LOCK.notify();
        }
        second.join();
        try {
            LOCK.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            LOCK.wait(10);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void interrupts() throws InterruptedException {
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println(e + " " + Thread.currentThread().isInterrupted());
            }
            pause(1);
            System.out.println("goes on");
        });
        sleeper.start();
        pause(5);
        sleeper.interrupt();
        sleeper.join();
        Thread waiter = new Thread(() -> {
            synchronized (LOCK) {
                try {
                    LOCK.wait();
                } catch (InterruptedException e) {
                    System.out.println(e + " " + Thread.holdsLock(LOCK) + " " + Thread.interrupted());
                }
            }
        });
        waiter.start();
        pause(5);
        synchronized (LOCK) {
            waiter.interrupt();
            pause(5);
            System.out.println("still mine");
        }
        waiter.join();
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("at once: " + e.getMessage());
        }
        Thread.currentThread().interrupt();
        System.out.println(Thread.currentThread().isInterrupted() + " " + Thread.interrupted() + " "
                + Thread.interrupted());
    }

    private static void uncaught() throws InterruptedException {
        Thread failing = new Thread(() -> {
            throw new IllegalStateException("own handler");
        }, "failing");
        failing.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ": " + e.getMessage()));
        failing.start();
        failing.join();
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + ", default: " + e));
        failing = new Thread(() -> {
            throw new IllegalStateException("default handler");
        }, "failing");
        failing.start();
        failing.join();
        Thread.setDefaultUncaughtExceptionHandler(null);
        failing = new Thread(() -> {
            IllegalStateException exception = new IllegalStateException("no handler");
            exception.setStackTrace(new StackTraceElement[0]);
            throw exception;
        }, "failing");
        failing.start();
        failing.join();
    }

    /** Main returns before the others. */
    private static void ends() {
        Thread background = new Thread(() -> {
            pause(60_000);
            System.out.println("not to be seen");
        });
        background.setDaemon(true);
        background.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        System.out.println("main returns");
        new Thread(() -> {
            pause(50);
            System.out.println("later than main");
            new Thread(() -> System.out.println("and its child")).start();
        }).start();
    }

    private static void await(Thread thread, Thread.State state) {
        while (thread.getState() != state) {
            pause(1);
        }
    }

    private static void waitFor(long milliseconds) {
        try {
            LOCK.wait(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
