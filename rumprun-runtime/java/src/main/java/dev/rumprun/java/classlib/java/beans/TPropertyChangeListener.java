// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.beans;

import java.beans.PropertyChangeEvent;
import java.util.EventListener;

/** {@link java.beans.PropertyChangeListener}. */
public interface TPropertyChangeListener extends EventListener {

    void propertyChange(PropertyChangeEvent event);
}
