// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Enumeration;
import java.util.Iterator;

public final class TEnumerationMembers {

    private TEnumerationMembers() {
    }

    public static <T> Iterator<T> asIterator(Enumeration<T> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasMoreElements();
            }

            @Override
            public T next() {
                return items.nextElement();
            }
        };
    }
}
