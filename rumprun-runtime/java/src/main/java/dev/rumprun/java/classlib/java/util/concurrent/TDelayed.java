// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** What has its time. */
public interface TDelayed extends Comparable<Delayed> {

    long getDelay(TimeUnit unit);
}
