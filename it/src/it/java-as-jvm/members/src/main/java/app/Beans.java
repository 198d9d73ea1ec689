// SPDX-License-Identifier: Apache-2.0
package app;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeListenerProxy;
import java.beans.PropertyChangeSupport;

/** Who is told of changed properties. */
final class Beans {

    private Beans() {
    }

    static void print() {
        PropertyChangeSupport support = new PropertyChangeSupport("bean");
        PropertyChangeListener all = event -> System.out.println("all " + event);
        PropertyChangeListener some = event -> System.out.println("some " + event);
        support.addPropertyChangeListener(all);
        support.addPropertyChangeListener("size", some);
        support.addPropertyChangeListener(new PropertyChangeListenerProxy("size", some));
        support.addPropertyChangeListener(null);
        support.firePropertyChange("size", 1, 2);
        support.firePropertyChange("size", 2, 2);
        support.firePropertyChange("open", false, true);
        support.firePropertyChange("name", null, null);
        support.fireIndexedPropertyChange("items", 3, "a", "b");
        support.firePropertyChange(null, "x", "y");
        for (PropertyChangeListener listener : support.getPropertyChangeListeners()) {
            System.out.println(listener instanceof PropertyChangeListenerProxy proxy ? proxy.getPropertyName() : "all");
        }
        support.removePropertyChangeListener("size", some);
        System.out.println(support.getPropertyChangeListeners("size").length + " " + support.hasListeners("name"));
        support.removePropertyChangeListener(all);
        System.out.println(support.hasListeners("name") + " " + support.hasListeners("size"));
        PropertyChangeListener leaves = new PropertyChangeListener() {
            @Override
            public void propertyChange(PropertyChangeEvent event) {
                support.removePropertyChangeListener(this);
                System.out.println("leaves after " + event.getNewValue());
            }
        };
        support.addPropertyChangeListener(leaves);
        support.addPropertyChangeListener(all);
        support.firePropertyChange("size", 3, 4);
        support.firePropertyChange("size", 4, 5);
        try {
            new PropertyChangeSupport(null);
        } catch (NullPointerException e) {
            System.out.println("no bean");
        }
    }
}
