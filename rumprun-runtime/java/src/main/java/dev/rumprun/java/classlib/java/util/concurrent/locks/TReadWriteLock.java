// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent.locks;

import java.util.concurrent.locks.Lock;

/** A lock that many have to read, or one to write. */
public interface TReadWriteLock {

    Lock readLock();

    Lock writeLock();
}
