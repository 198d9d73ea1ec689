// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.error;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a configuration, so that the user sees all of it at once. */
public final class Problems {

    private final List<String> found = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param element the XML element at fault, as the user writes it in the POM: {@code <platforms>}
     * @param what what is wrong with it
     * @param advice how to mend it, completing the words "Perhaps you should"
     */
    public void add(String element, String what, String advice) {
        found.add(element + ": " + what + "; perhaps you should " + advice + ".");
    }

    /** Takes those that somebody else has noted. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** Whether none was noted. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Fails with all that was noted, if anything was. */
    public void throwIfAny() {
        throwIfAny(found.size() == 1
                ? "The configuration has a problem:"
                : "The configuration has " + found.size() + " problems:");
    }

    /**
     * Fails with all that was noted, if anything was.
     *
     * @param heading what they are problems of
     */
    public void throwIfAny(String heading) {
        if (found.isEmpty()) {
            return;
        }
        String newLine = System.lineSeparator() + "  ";
        throw new RumprunException(
                RumprunException.Fault.SETUP, heading + newLine + String.join(newLine, found), null);
    }
}
