// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang.reflect;

import java.lang.reflect.Constructor;

/** Of {@link Constructor}, of which there are none. */
public final class TConstructorMembers {

    private TConstructorMembers() {
    }

    public static Object newInstance(Constructor<?> self, Object... arguments) {
        throw new UnsupportedOperationException("Translated programs have no reflection");
    }
}
