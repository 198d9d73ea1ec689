// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

final class Timers {

    private Timers() {
    }

    static void show() throws InterruptedException {
        Timer timer = new Timer("clock");
        StringBuffer order = new StringBuffer();
        CountDownLatch done = new CountDownLatch(7);
        timer.schedule(task(() -> order.append("late "), done), 60);
        timer.schedule(task(() -> order.append("soon "), done), 20);
        timer.schedule(task(() -> order.append(Thread.currentThread().getName()).append(' '), done), new Date(0));
        TimerTask never = task(() -> order.append("never "), done);
        timer.schedule(never, 30);
        System.out.println(never.cancel() + " " + never.cancel());
        TimerTask[] repeated = new TimerTask[2];
        int[] counts = new int[2];
        for (int i = 0; i < 2; i++) {
            int index = i;
            repeated[i] = task(() -> {
                if (++counts[index] == 2) {
                    repeated[index].cancel();
                }
            }, done);
        }
        timer.schedule(repeated[0], 5, 10);
        timer.scheduleAtFixedRate(repeated[1], 5, 10);
        done.await();
        System.out.println(order + " " + counts[0] + counts[1]);
        Tried.print(() -> {
            timer.schedule(never, 5);
            return "";
        });
        Tried.print(() -> {
            timer.schedule(task(() -> { }, done), -1);
            return "";
        });
        Tried.print(() -> {
            timer.schedule(task(() -> { }, done), 1, 0);
            return "";
        });
        timer.cancel();
        Tried.print(() -> {
            timer.schedule(task(() -> { }, done), 1);
            return "";
        });
        System.out.println(timer.purge());
    }

    private static TimerTask task(Runnable action, CountDownLatch done) {
        return new TimerTask() {
            @Override
            public void run() {
                action.run();
                done.countDown();
            }
        };
    }
}
