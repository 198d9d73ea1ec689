// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that meet each other. */
final class Meetings {

    private Meetings() {
    }

    static void print() throws Exception {
        rounds();
        comeAndGo();
        tree();
        ends();
        exchanges();
    }

    private static void rounds() throws Exception {
        int[] sum = new int[1];
        Phaser phaser = new Phaser(3) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                System.out.println("phase " + phase + " of " + parties + ": " + sum[0]);
                return phase == 2 || super.onAdvance(phase, parties);
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int number = i;
            threads.add(new Thread(() -> {
                while (!phaser.isTerminated()) {
                    synchronized (sum) {
                        sum[0] += number;
                    }
                    phaser.arriveAndAwaitAdvance();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(sum[0] + " " + state(phaser) + " " + phaser.arrive() + " " + phaser.register());
    }

    private static void comeAndGo() throws Exception {
        Phaser phaser = new Phaser();
        System.out.println(state(phaser) + " " + phaser.register() + phaser.bulkRegister(2) + phaser.bulkRegister(0));
        System.out.println(phaser.arrive() + " " + state(phaser));
        System.out.println(phaser.arriveAndDeregister() + " " + state(phaser));
        Thread last = new Thread(phaser::arrive);
        int phase = phaser.getPhase();
        last.start();
        System.out.println(phaser.awaitAdvance(phase) + " " + state(phaser) + " " + phaser.awaitAdvance(phase));
        last.join();
        try {
            phaser.awaitAdvanceInterruptibly(1, 5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        Thread.currentThread().interrupt();
        try {
            phaser.awaitAdvanceInterruptibly(1);
        } catch (InterruptedException e) {
            System.out.println(e);
        }
        phaser.arriveAndDeregister();
        phaser.arriveAndDeregister();
        System.out.println(state(phaser) + " " + (phaser.awaitAdvance(7) == phaser.getPhase()));
        String text = phaser.toString();
        System.out.println(text.substring(text.indexOf('[')));
        try {
            new Phaser(1).bulkRegister(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            new Phaser(1 << 16);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            new Phaser().arrive();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", ""));
        }
    }

    private static void tree() {
        Phaser root = new Phaser(1);
        Phaser left = new Phaser(root, 2);
        Phaser right = new Phaser(root);
        System.out.println(state(root) + ", " + state(left) + ", " + state(right) + " " + (right.getRoot() == root)
                + (left.getParent() == root));
        right.register();
        System.out.println(state(root));
        left.arrive();
        right.arrive();
        root.arrive();
        System.out.println(state(root) + ", " + state(left) + ", " + state(right));
        left.arrive();
        System.out.println(state(root) + ", " + state(left) + ", " + state(right));
        right.arriveAndDeregister();
        System.out.println(state(root) + ", " + state(left) + ", " + state(right));
    }

    private static void ends() throws Exception {
        Phaser phaser = new Phaser(2);
        Thread waiting = new Thread(() -> System.out.println("waited: " + phaser.arriveAndAwaitAdvance()));
        waiting.start();
        while (phaser.getArrivedParties() == 0) {
            Thread.sleep(1);
        }
        phaser.forceTermination();
        waiting.join();
        System.out.println(state(phaser) + " " + phaser.arriveAndAwaitAdvance());
    }

    private static void exchanges() throws Exception {
        Exchanger<String> exchanger = new Exchanger<>();
        Thread other = new Thread(() -> {
            try {
                System.out.println("other has " + exchanger.exchange("from other"));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        other.start();
        String got = exchanger.exchange("from main");
        other.join();
        System.out.println("main has " + got);
        try {
            exchanger.exchange(null, 5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        Thread alone = new Thread(() -> {
            try {
                exchanger.exchange("nobody takes it");
            } catch (InterruptedException e) {
                System.out.println(e + " " + Thread.currentThread().isInterrupted());
            }
        });
        alone.start();
        alone.interrupt();
        alone.join();
    }

    private static String state(Phaser phaser) {
        return phaser.getPhase() + ":" + phaser.getArrivedParties() + "+" + phaser.getUnarrivedParties() + "="
                + phaser.getRegisteredParties() + (phaser.isTerminated() ? "!" : "");
    }
}
