// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.concurrent.Delayed;
import java.util.concurrent.Future;

/** The result of what is to be done later. */
public interface TScheduledFuture<V> extends Delayed, Future<V> {
}
