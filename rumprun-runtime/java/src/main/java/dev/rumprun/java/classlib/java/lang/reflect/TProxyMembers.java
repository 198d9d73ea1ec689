// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang.reflect;

import dev.rumprun.java.Static;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Of {@link Proxy}, for libraries; in the program's own code it is an error of the build. */
public final class TProxyMembers {

    private TProxyMembers() {
    }

    @Static
    public static void registerProxyClasses() {
    }

    @Static
    public static Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces, InvocationHandler handler) {
        throw new UnsupportedOperationException("Translated programs make no classes when they run");
    }
}
