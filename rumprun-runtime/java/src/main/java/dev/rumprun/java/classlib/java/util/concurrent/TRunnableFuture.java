// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.concurrent.Future;

/** A result that comes of running this. */
public interface TRunnableFuture<V> extends Runnable, Future<V> {

    @Override
    void run();
}
