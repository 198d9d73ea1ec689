// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Arrays;
import org.teavm.interop.DelegateTo;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.RuntimeObject;

/**
 * Monitors of objects. TeaVM has the address of a monitor in the header of its object, where the collector does not look:
 * it frees monitors that are in use, and moves them. Here the header has a number instead, and a table the monitor. The
 * translator has all code that reads or writes the field in question call these methods.
 */
@StaticInit
public final class MonitorTable {

    /** In a header, distinguishes the number of a monitor from a hash code. */
    private static final int MONITOR = 0x80000000;

    private static Object[] monitors = new Object[32];
    /** Numbers that were used and are free; those from {@link #used} on have never been. */
    private static int[] free = new int[32];
    private static int freeCount;
    private static int used;

    private MonitorTable() {
    }

    /** The monitor of an object; null if it has none. */
    public static Object get(Object object) {
        int header = header(object);
        return header < 0 ? monitors[header & ~MONITOR] : null;
    }

    /** Gives an object its monitor. */
    public static void set(Object object, Object monitor) {
        int header = header(object);
        if (header >= 0) {
            header = number() | MONITOR;
            setHeader(object, header);
        }
        monitors[header & ~MONITOR] = monitor;
    }

    /** An object is about to be without a monitor. */
    public static void remove(Object object) {
        int header = header(object);
        if (header < 0) {
            int number = header & ~MONITOR;
            monitors[number] = null;
            free[freeCount++] = number;
        }
    }

    private static int number() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == monitors.length) {
            monitors = Arrays.copyOf(monitors, 2 * used);
            free = Arrays.copyOf(free, 2 * used);
        }
        return used++;
    }

    @DelegateTo("headerOf")
    @Unmanaged
    private static native int header(Object object);

    @Unmanaged
    private static int headerOf(RuntimeObject object) {
        return object.hashCode;
    }

    @DelegateTo("setHeaderOf")
    @Unmanaged
    private static native void setHeader(Object object, int header);

    @Unmanaged
    private static void setHeaderOf(RuntimeObject object, int header) {
        object.hashCode = header;
    }
}
