// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Random numbers; all threads share them, as they run one at a time. */
public class TThreadLocalRandom extends Random {

    private static final TThreadLocalRandom ONLY = new TThreadLocalRandom();

    private final boolean made;

    private TThreadLocalRandom() {
        made = true;
    }

    public static ThreadLocalRandom current() {
        return (ThreadLocalRandom) (Object) ONLY;
    }

    @Override
    public void setSeed(long seed) {
        if (made) {
            throw new UnsupportedOperationException();
        }
        super.setSeed(seed);
    }
}
