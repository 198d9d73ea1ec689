// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;

/** Publishers and those who subscribe to them. */
final class Flows {

    private Flows() {
    }

    /** Asks for a number of items at first, and for one more after each. */
    private static final class Reader implements Flow.Subscriber<Object> {

        private final List<Object> told = new ArrayList<>();
        private final CountDownLatch begin = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final long first;
        private final boolean more;
        private Flow.Subscription subscription;

        private Reader(long first, boolean more) {
            this.first = first;
            this.more = more;
        }

        @Override
        public void onSubscribe(Flow.Subscription mine) {
            subscription = mine;
            if (first != 0) {
                mine.request(first);
            }
            begin.countDown();
        }

        @Override
        public void onNext(Object item) {
            if (item.equals("bad")) {
                throw new IllegalStateException("bad item");
            }
            told.add(item);
            if (more) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable e) {
            told.add(e);
            end.countDown();
        }

        @Override
        public void onComplete() {
            told.add("end");
            end.countDown();
        }
    }

    static void print() throws Exception {
        Reader all = new Reader(1, true);
        Reader late = new Reader(Long.MAX_VALUE, false);
        try (SubmissionPublisher<Object> publisher = new SubmissionPublisher<>()) {
            System.out.println(Flow.defaultBufferSize() + " " + publisher.getMaxBufferCapacity() + " "
                    + publisher.hasSubscribers() + " " + publisher.submit("nobody hears it"));
            publisher.subscribe(all);
            publisher.submit("first");
            publisher.subscribe(late);
            for (int i = 0; i < 5; i++) {
                publisher.submit(i);
            }
            System.out.println(publisher.getNumberOfSubscribers() + " " + publisher.isSubscribed(all) + " "
                    + publisher.isClosed());
        }
        print("all", all);
        print("late", late);
        full();
        failures();
        CompletableFuture<Void> consumed;
        List<Object> items = new ArrayList<>();
        try (SubmissionPublisher<Object> publisher = new SubmissionPublisher<>()) {
            consumed = publisher.consume(items::add);
            publisher.submit("x");
            publisher.submit("y");
        }
        System.out.println(consumed.get() + " " + items);
    }

    private static void full() throws Exception {
        SubmissionPublisher<Object> publisher = new SubmissionPublisher<>(Runnable::run, 3);
        Reader slow = new Reader(0, false);
        publisher.subscribe(slow);
        System.out.println(publisher.getMaxBufferCapacity() + " " + publisher.getSubscribers().contains(slow));
        for (int i = 1; i <= 5; i++) {
            int item = i;
            System.out.print(publisher.offer(item, (s, dropped) -> {
                System.out.print("drop " + dropped + " ");
                return false;
            }) + " ");
        }
        System.out.println(publisher.offer(6, 5, TimeUnit.MILLISECONDS, null) + " " + publisher.estimateMaximumLag() + " "
                + publisher.estimateMinimumDemand());
        slow.subscription.request(2);
        System.out.println(slow.told + " " + publisher.estimateMaximumLag() + " " + publisher.estimateMinimumDemand());
        Thread waiting = new Thread(() -> {
            for (int i = 10; i < 14; i++) {
                publisher.submit(i);
            }
            publisher.close();
        });
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        slow.subscription.request(100);
        waiting.join();
        print("slow", slow);
    }

    private static void failures() throws Exception {
        SubmissionPublisher<Object> publisher = new SubmissionPublisher<>(Runnable::run, 8,
                (reader, e) -> System.out.println("handler: " + e));
        Reader failing = new Reader(Long.MAX_VALUE, false);
        publisher.subscribe(failing);
        publisher.submit("good");
        publisher.submit("bad");
        publisher.submit("too late");
        print("failing", failing);
        Reader wrong = new Reader(-1, false);
        publisher.subscribe(wrong);
        print("wrong", wrong);
        Reader twice = new Reader(1, false);
        publisher.subscribe(twice);
        publisher.subscribe(twice);
        print("twice", twice);
        Reader cancelled = new Reader(5, false);
        publisher.subscribe(cancelled);
        publisher.submit("only");
        cancelled.subscription.cancel();
        publisher.submit("more");
        System.out.println(cancelled.told + " " + publisher.hasSubscribers());
        publisher.closeExceptionally(new IllegalStateException("closed by us"));
        System.out.println(publisher.isClosed() + " " + publisher.getClosedException());
        try {
            publisher.submit("x");
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        Reader after = new Reader(1, false);
        publisher.subscribe(after);
        print("after", after);
        try {
            publisher.consume(item -> { }).get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause());
        }
    }

    private static void print(String name, Reader reader) throws InterruptedException {
        reader.begin.await();
        reader.end.await();
        System.out.println(name + ": " + reader.told);
    }
}
