// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.beans;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.EventListenerProxy;

/** {@link java.beans.PropertyChangeListenerProxy}. */
public class TPropertyChangeListenerProxy extends EventListenerProxy<PropertyChangeListener>
        implements PropertyChangeListener {

    private final String name;

    public TPropertyChangeListenerProxy(String name, PropertyChangeListener listener) {
        super(listener);
        this.name = name;
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        getListener().propertyChange(event);
    }

    public String getPropertyName() {
        return name;
    }
}
