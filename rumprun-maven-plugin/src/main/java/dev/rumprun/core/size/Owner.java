// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.Comparator;

/**
 * Who some bytes are of.
 *
 * @param component a library, the program …
 * @param part of it: an object of a library; of a program a source, a package or a crate
 */
record Owner(String component, String part) implements Comparable<Owner> {

    /** The project's program, or programs. */
    static final String PROGRAM = "program";
    /** The cures of the compat layer. */
    static final String COMPAT = "compat";
    /** What the compiler of this machine brings along, with the starter platform: its C library and others. */
    static final String HOST = "host-libraries";
    /** What no symbol tells of: gaps, constants, tables of the compiler. */
    static final String UNNAMED = "unnamed";
    /** A part of a program that cannot be told. */
    static final String OTHER = "other";

    private static final Comparator<Owner> ORDER =
            Comparator.comparing(Owner::component).thenComparing(Owner::part);

    @Override
    public int compareTo(Owner other) {
        return ORDER.compare(this, other);
    }
}
