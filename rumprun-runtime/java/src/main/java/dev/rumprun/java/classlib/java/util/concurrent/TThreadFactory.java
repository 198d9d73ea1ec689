// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** Makes threads. */
public interface TThreadFactory {

    Thread newThread(Runnable task);
}
