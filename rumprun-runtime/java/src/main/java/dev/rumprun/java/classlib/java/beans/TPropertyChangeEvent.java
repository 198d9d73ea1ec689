// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.beans;

import java.util.EventObject;

/** {@link java.beans.PropertyChangeEvent}. */
@SuppressWarnings("serial")
public class TPropertyChangeEvent extends EventObject {

    private final String name;
    private final Object oldValue;
    private final Object newValue;
    private Object propagation;

    public TPropertyChangeEvent(Object source, String name, Object oldValue, Object newValue) {
        super(source);
        this.name = name;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public String getPropertyName() {
        return name;
    }

    public Object getOldValue() {
        return oldValue;
    }

    public Object getNewValue() {
        return newValue;
    }

    public Object getPropagationId() {
        return propagation;
    }

    public void setPropagationId(Object id) {
        propagation = id;
    }

    /** What a kind of event says of itself besides. */
    String detail() {
        return "";
    }

    @Override
    public String toString() {
        return getClass().getName() + "[propertyName=" + name + detail() + "; oldValue=" + oldValue + "; newValue="
                + newValue + "; propagationId=" + propagation + "; source=" + getSource() + "]";
    }
}
