// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.beans;

import java.beans.IndexedPropertyChangeEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeListenerProxy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@link java.beans.PropertyChangeSupport}. */
@SuppressWarnings("serial")
public class TPropertyChangeSupport implements Serializable {

    private final Object source;
    /** Those who listen to all properties have the name null. */
    private final Map<String, List<PropertyChangeListener>> listeners = new HashMap<>();

    public TPropertyChangeSupport(Object source) {
        this.source = Objects.requireNonNull(source);
    }

    public void addPropertyChangeListener(PropertyChangeListener listener) {
        if (listener instanceof PropertyChangeListenerProxy proxy) {
            addPropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else if (listener != null) {
            add(null, listener);
        }
    }

    public void addPropertyChangeListener(String name, PropertyChangeListener listener) {
        PropertyChangeListener plain = plain(listener);
        if (plain != null && name != null) {
            add(name, plain);
        }
    }

    public void removePropertyChangeListener(PropertyChangeListener listener) {
        if (listener instanceof PropertyChangeListenerProxy proxy) {
            removePropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else {
            remove(null, listener);
        }
    }

    public void removePropertyChangeListener(String name, PropertyChangeListener listener) {
        if (name != null) {
            remove(name, plain(listener));
        }
    }

    private static PropertyChangeListener plain(PropertyChangeListener listener) {
        PropertyChangeListener plain = listener;
        while (plain instanceof PropertyChangeListenerProxy proxy) {
            plain = proxy.getListener();
        }
        return plain;
    }

    /** Lists are never changed: who is being told of an event is told of it, whoever comes or goes meanwhile. */
    private synchronized void add(String name, PropertyChangeListener listener) {
        List<PropertyChangeListener> all = new ArrayList<>(of(name));
        all.add(listener);
        listeners.put(name, all);
    }

    private synchronized void remove(String name, PropertyChangeListener listener) {
        List<PropertyChangeListener> all = new ArrayList<>(of(name));
        if (all.remove(listener)) {
            if (all.isEmpty()) {
                listeners.remove(name);
            } else {
                listeners.put(name, all);
            }
        }
    }

    private synchronized List<PropertyChangeListener> of(String name) {
        return listeners.getOrDefault(name, Collections.emptyList());
    }

    public synchronized PropertyChangeListener[] getPropertyChangeListeners() {
        List<PropertyChangeListener> all = new ArrayList<>(of(null));
        listeners.forEach((name, some) -> {
            if (name != null) {
                some.forEach(listener -> all.add(new PropertyChangeListenerProxy(name, listener)));
            }
        });
        return all.toArray(new PropertyChangeListener[0]);
    }

    public PropertyChangeListener[] getPropertyChangeListeners(String name) {
        return (name == null ? Collections.<PropertyChangeListener>emptyList() : of(name))
                .toArray(new PropertyChangeListener[0]);
    }

    public synchronized boolean hasListeners(String name) {
        return listeners.containsKey(null) || listeners.containsKey(name);
    }

    public void firePropertyChange(String name, Object oldValue, Object newValue) {
        if (changed(oldValue, newValue)) {
            tell(new PropertyChangeEvent(source, name, oldValue, newValue));
        }
    }

    public void firePropertyChange(String name, int oldValue, int newValue) {
        firePropertyChange(name, (Object) oldValue, newValue);
    }

    public void firePropertyChange(String name, boolean oldValue, boolean newValue) {
        firePropertyChange(name, (Object) oldValue, newValue);
    }

    public void firePropertyChange(PropertyChangeEvent event) {
        if (changed(event.getOldValue(), event.getNewValue())) {
            tell(event);
        }
    }

    public void fireIndexedPropertyChange(String name, int index, Object oldValue, Object newValue) {
        if (changed(oldValue, newValue)) {
            tell(new IndexedPropertyChangeEvent(source, name, oldValue, newValue, index));
        }
    }

    public void fireIndexedPropertyChange(String name, int index, int oldValue, int newValue) {
        fireIndexedPropertyChange(name, index, (Object) oldValue, newValue);
    }

    public void fireIndexedPropertyChange(String name, int index, boolean oldValue, boolean newValue) {
        fireIndexedPropertyChange(name, index, (Object) oldValue, newValue);
    }

    /** Nobody knows whether null is another value than null. */
    private static boolean changed(Object oldValue, Object newValue) {
        return oldValue == null || !oldValue.equals(newValue);
    }

    private void tell(PropertyChangeEvent event) {
        List<PropertyChangeListener> general = of(null);
        List<PropertyChangeListener> own = event.getPropertyName() == null ? Collections.emptyList()
                : of(event.getPropertyName());
        general.forEach(listener -> listener.propertyChange(event));
        own.forEach(listener -> listener.propertyChange(event));
    }
}
