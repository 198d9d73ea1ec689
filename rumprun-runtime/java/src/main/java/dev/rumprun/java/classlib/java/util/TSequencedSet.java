// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Set;

/** Of Java 21. */
public interface TSequencedSet<E> extends Set<E>, TSequencedCollection<E> {

    @Override
    TSequencedSet<E> reversed();
}
