// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.EventListener;

/** {@link java.util.EventListenerProxy}. */
public abstract class TEventListenerProxy<T extends EventListener> implements EventListener {

    private final T listener;

    protected TEventListenerProxy(T listener) {
        this.listener = listener;
    }

    public T getListener() {
        return listener;
    }
}
