// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.beans;

/** {@link java.beans.IndexedPropertyChangeEvent}. */
@SuppressWarnings("serial")
public class TIndexedPropertyChangeEvent extends TPropertyChangeEvent {

    private final int index;

    public TIndexedPropertyChangeEvent(Object source, String name, Object oldValue, Object newValue, int index) {
        super(source, name, oldValue, newValue);
        this.index = index;
    }

    public int getIndex() {
        return index;
    }

    @Override
    String detail() {
        return "; index=" + index;
    }
}
