// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

/** Of those who were to meet one has given up. */
public class TBrokenBarrierException extends Exception {

    public TBrokenBarrierException() {
    }

    public TBrokenBarrierException(String message) {
        super(message);
    }
}
