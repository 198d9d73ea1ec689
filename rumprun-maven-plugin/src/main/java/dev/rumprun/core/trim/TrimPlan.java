// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an image is linked.
 *
 * @param items what the configuration has for the link, but for what is left out
 * @param options for the link
 * @param unwinding whether a program unwinds its stack, by exceptions or panics
 * @param decisions about the components that the configuration has
 * @param dropped the libraries that are left out
 */
public record TrimPlan(List<String> items, List<String> options, boolean unwinding, List<Decision> decisions,
        Set<String> dropped) {

    /** Of an image that rumprun-bake links. */
    public static final TrimPlan NONE = new TrimPlan(List.of(), List.of(), true, List.of(), Set.of());

    public TrimPlan {
        items = List.copyOf(items);
        options = List.copyOf(options);
        decisions = List.copyOf(decisions);
        dropped = Set.copyOf(new TreeSet<>(dropped));
    }
}
