// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        locks();
        readersAndWriters();
        meetings();
        queues();
        collections();
        numbers();
        Meetings.print();
        Stamps.print();
        Flows.print();
        Hashed.print();
    }

    private static void locks() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        all(5, () -> {
            for (int i = 0; i < 3; i++) {
                lock.lock();
                try {
                    int before = count[0];
                    sleep(1);
                    count[0] = before + 1;
                } finally {
                    lock.unlock();
                }
            }
        });
        System.out.println(count[0] + " " + lock.isLocked());
        lock.lock();
        lock.lock();
        System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " " + lock.tryLock());
        Thread other = start(() -> {
            System.out.println("other: " + lock.tryLock());
            try {
                System.out.println("other waits: " + lock.tryLock(5, TimeUnit.MILLISECONDS));
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("other: " + e);
            }
        });
        sleep(30);
        other.interrupt();
        other.join();
        lock.unlock();
        lock.unlock();
        lock.unlock();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        Condition full = lock.newCondition();
        boolean[] ready = new boolean[1];
        Thread waiter = start(() -> {
            lock.lock();
            try {
                while (!ready[0]) {
                    full.awaitUninterruptibly();
                }
                System.out.println("is ready");
            } finally {
                lock.unlock();
            }
        });
        sleep(5);
        lock.lock();
        System.out.println(full.await(5, TimeUnit.MILLISECONDS) + " " + (full.awaitNanos(1_000_000) <= 0));
        ready[0] = true;
        full.signal();
        lock.unlock();
        waiter.join();
        Thread parked = start(() -> {
            LockSupport.park();
            System.out.println("unparked");
        });
        sleep(5);
        LockSupport.unpark(parked);
        parked.join();
    }

    private static void readersAndWriters() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        Thread reader = start(() -> System.out.println("reads too: " + lock.readLock().tryLock()));
        reader.join();
        System.out.println("writes: " + lock.writeLock().tryLock());
        lock.readLock().unlock();
        ReentrantReadWriteLock second = new ReentrantReadWriteLock();
        second.writeLock().lock();
        second.readLock().lock();
        Thread blocked = start(() -> {
            second.readLock().lock();
            System.out.println("reads after writing");
        });
        sleep(5);
        System.out.println("done writing");
        second.writeLock().unlock();
        blocked.join();
    }

    private static void meetings() throws Exception {
        CountDownLatch latch = new CountDownLatch(3);
        System.out.println(latch.await(5, TimeUnit.MILLISECONDS));
        for (int i = 0; i < 3; i++) {
            start(latch::countDown);
        }
        latch.await();
        System.out.println(latch.getCount());
        CyclicBarrier barrier = new CyclicBarrier(3, () -> System.out.println("all are here"));
        all(3, () -> {
            for (int round = 0; round < 2; round++) {
                try {
                    barrier.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    System.out.println(e);
                }
            }
        });
        Semaphore semaphore = new Semaphore(2);
        int[] inside = new int[2];
        all(5, () -> {
            semaphore.acquireUninterruptibly();
            inside[0]++;
            inside[1] = Math.max(inside[0], inside[1]);
            sleep(2);
            inside[0]--;
            semaphore.release();
        });
        System.out.println(inside[1] <= 2 ? "never more than 2" : "too many");
        System.out.println(semaphore.availablePermits() + " " + semaphore.tryAcquire(3) + " "
                + semaphore.tryAcquire(1, 1, TimeUnit.MILLISECONDS) + " " + semaphore.drainPermits());
    }

    private static void queues() throws Exception {
        for (BlockingQueue<Integer> queue : List.of(new LinkedBlockingQueue<Integer>(2),
                new ArrayBlockingQueue<Integer>(2), new SynchronousQueue<Integer>(), new LinkedBlockingDeque<Integer>(2))) {
            Thread producer = start(() -> {
                try {
                    for (int i = 0; i < 6; i++) {
                        queue.put(i);
                    }
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            });
            List<Integer> taken = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                taken.add(i % 2 == 0 ? queue.take() : queue.poll(1, TimeUnit.SECONDS));
            }
            producer.join();
            System.out.println(taken + " " + queue.poll(2, TimeUnit.MILLISECONDS) + " " + queue.peek());
        }
        LinkedBlockingQueue<String> small = new LinkedBlockingQueue<>(2);
        System.out.println(small.offer("a") + " " + small.offer("b") + " " + small.offer("c") + " "
                + small.remainingCapacity() + " " + small);
        try {
            small.add("d");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        List<String> drained = new ArrayList<>();
        System.out.println(small.drainTo(drained) + " " + drained + " " + small.isEmpty());
        PriorityBlockingQueue<String> sorted = new PriorityBlockingQueue<>(4, Collections.reverseOrder());
        sorted.addAll(List.of("b", "c", "a"));
        System.out.println(sorted.take() + sorted.take() + sorted.take() + sorted.poll());
        DelayQueue<Later> delays = new DelayQueue<>();
        // The first poll() has to come in time, on a busy machine, too.
        delays.add(new Later("second", 1200));
        delays.add(new Later("first", 1000));
        System.out.println(delays.poll() + " " + delays.take() + " " + delays.take());
        LinkedBlockingDeque<String> deque = new LinkedBlockingDeque<>();
        deque.putFirst("b");
        deque.addFirst("a");
        deque.offerLast("c");
        System.out.println(deque + " " + deque.takeLast() + " " + deque.pollFirst() + " " + deque.getFirst());
    }

    private static void collections() {
        ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>(List.of(1, 2, 3));
        for (Integer number : queue) {
            if (number < 3) {
                queue.add(number + 10);
            }
        }
        System.out.println(queue + " " + queue.poll() + " " + queue.peek() + " " + queue.remove(11) + " " + queue.size());
        ConcurrentLinkedDeque<Integer> deque = new ConcurrentLinkedDeque<>(List.of(1, 2, 3));
        deque.addFirst(0);
        Iterator<Integer> descending = deque.descendingIterator();
        descending.next();
        descending.remove();
        System.out.println(deque + " " + deque.pollLast() + " " + deque.peekFirst());
        ConcurrentSkipListMap<String, Integer> map = new ConcurrentSkipListMap<>(Map.of("a", 1, "c", 3, "e", 5));
        for (String key : map.keySet()) {
            map.remove("c");
            map.putIfAbsent("f", 6);
            map.merge(key, 10, Integer::sum);
        }
        System.out.println(map + " " + map.floorKey("d") + " " + map.headMap("e") + " " + map.descendingMap() + " "
                + map.firstEntry() + " " + map.ceilingEntry("b"));
        ConcurrentSkipListSet<Integer> set = new ConcurrentSkipListSet<>(List.of(5, 1, 3));
        System.out.println(set + " " + set.first() + " " + set.higher(3) + " " + set.add(3) + " " + set.descendingSet()
                + " " + set.pollFirst() + " " + set.tailSet(4));
        CopyOnWriteArraySet<String> names = new CopyOnWriteArraySet<>(List.of("x", "y", "x"));
        for (String name : names) {
            names.add(name + name);
        }
        System.out.println(names);
    }

    private static void numbers() throws Exception {
        LongAdder adder = new LongAdder();
        all(3, () -> {
            for (int i = 0; i < 100; i++) {
                adder.increment();
            }
        });
        DoubleAdder doubles = new DoubleAdder();
        doubles.add(0.5);
        doubles.add(0.25);
        LongAccumulator max = new LongAccumulator(Math::max, Long.MIN_VALUE);
        max.accumulate(3);
        max.accumulate(2);
        System.out.println(adder + " " + adder.sumThenReset() + " " + adder.sum() + " " + doubles + " " + max);
        AtomicIntegerArray ints = new AtomicIntegerArray(3);
        ints.incrementAndGet(1);
        ints.accumulateAndGet(1, 5, Integer::sum);
        AtomicLongArray longs = new AtomicLongArray(new long[] {1L << 40, 2});
        System.out.println(ints + " " + longs.getAndAdd(0, 1) + " " + longs + " " + ints.compareAndSet(1, 5, 7));
        AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(new String[] {"a", "b"});
        System.out.println(texts.getAndSet(0, "c") + " " + texts.updateAndGet(1, String::toUpperCase) + " " + texts);
    }

    private record Later(String name, long time) implements Delayed {

        private static final long BEGIN = System.currentTimeMillis();

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(BEGIN + time - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(time, ((Later) other).time);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private static void all(int count, Runnable task) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            threads.add(start(task));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
