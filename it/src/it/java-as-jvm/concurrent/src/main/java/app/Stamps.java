// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** Locks that give stamps. */
final class Stamps {

    private static int x;
    private static int y;

    private Stamps() {
    }

    static void print() throws Exception {
        StampedLock lock = new StampedLock();
        long optimistic = lock.tryOptimisticRead();
        long first = lock.readLock();
        long second = lock.tryReadLock();
        System.out.println(optimistic + " " + first + " " + second + " " + lock.getReadLockCount() + text(lock));
        System.out.println(lock.tryWriteLock() + " " + lock.validate(optimistic) + " "
                + lock.tryConvertToWriteLock(first));
        lock.unlockRead(first);
        long write = lock.tryConvertToWriteLock(second);
        System.out.println(write + text(lock) + lock.validate(optimistic) + lock.validate(write) + " "
                + lock.tryOptimisticRead() + " " + lock.tryReadLock() + " " + lock.tryReadLock(2, TimeUnit.MILLISECONDS));
        long read = lock.tryConvertToReadLock(write);
        System.out.println(read + " " + lock.tryConvertToOptimisticRead(read) + text(lock) + lock.isReadLocked()
                + lock.isWriteLocked());
        try {
            lock.unlockWrite(write);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        try {
            lock.unlock(first);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        System.out.println(lock.tryUnlockRead() + " " + lock.tryUnlockWrite() + " "
                + StampedLock.isWriteLockStamp(write) + StampedLock.isReadLockStamp(read)
                + StampedLock.isOptimisticReadStamp(optimistic) + StampedLock.isLockStamp(optimistic));
        for (int i = 0; i < 200; i++) {
            first = lock.readLock();
        }
        System.out.println(first + text(lock));
        for (int i = 0; i < 200; i++) {
            lock.unlock(first);
        }
        System.out.println(text(lock) + lock.tryConvertToWriteLock(lock.tryOptimisticRead()));
        lock.asWriteLock().unlock();
        move(lock);
        views(lock);
    }

    private static void move(StampedLock lock) throws InterruptedException {
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 50; i++) {
                long stamp = lock.writeLock();
                x++;
                pause();
                y++;
                lock.unlockWrite(stamp);
                pause();
            }
        });
        writer.start();
        boolean torn = false;
        while (writer.isAlive()) {
            long stamp = lock.tryOptimisticRead();
            int difference = x - y;
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                difference = x - y;
                lock.unlockRead(stamp);
            }
            torn |= difference != 0;
            Thread.yield();
        }
        System.out.println("torn: " + torn + " " + x + y);
    }

    private static void views(StampedLock lock) throws InterruptedException {
        Lock write = lock.asReadWriteLock().writeLock();
        write.lock();
        Thread reader = new Thread(() -> {
            Lock read = lock.asReadLock();
            System.out.println("at once: " + read.tryLock());
            read.lock();
            System.out.println("later: " + text(lock));
            read.unlock();
            try {
                read.unlock();
            } catch (IllegalMonitorStateException e) {
                System.out.println(e);
            }
        });
        reader.start();
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        write.unlock();
        reader.join();
        long stamp = lock.writeLock();
        Thread impatient = new Thread(() -> {
            try {
                lock.writeLockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        impatient.start();
        impatient.interrupt();
        impatient.join();
        lock.unlock(stamp);
        System.out.println(text(lock));
    }

    private static String text(StampedLock lock) {
        String text = lock.toString();
        return text.substring(text.indexOf('['));
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
