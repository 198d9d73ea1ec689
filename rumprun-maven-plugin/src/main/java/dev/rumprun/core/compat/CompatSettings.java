// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.error.Problems;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the user wants of the compat layer.
 *
 * @param off names of the cures to leave out, or {@link #ALL}
 * @param stackSize of main's stack, in bytes
 * @param tmpSize how large the files in {@code /tmp} may become together, in bytes
 */
public record CompatSettings(List<String> off, long stackSize, long tmpSize) {

    /** The name for every cure. */
    public static final String ALL = "all";

    private static final long PAGE = 4096;
    private static final long MIN_STACK = 64 << 10;
    /** What a link takes for the value of a symbol in code that is not position independent. */
    private static final long MAX_NUMBER = (2L << 30) - PAGE;

    public CompatSettings {
        off = List.copyOf(new TreeSet<>(off));
        stackSize = roundUp(stackSize);
        tmpSize = roundUp(tmpSize);
    }

    /** Notes names that no cure has, and sizes that cannot be. */
    public void check(Problems problems) {
        for (String name : off) {
            if (!name.equals(ALL) && !Cures.names().contains(name)) {
                problems.add("<compat>", "there is no cure '" + name + "' to switch off",
                        "name one of " + String.join(", ", Cures.names()) + ", or " + ALL);
            }
        }
        checkSize("<stackSize>", stackSize, MIN_STACK, problems);
        checkSize("<tmpSize>", tmpSize, PAGE, problems);
    }

    boolean wantsNone() {
        return namesOff().containsAll(Cures.names());
    }

    boolean isOn(Cure cure) {
        return !off.contains(ALL) && !off.contains(cure.name());
    }

    /** Names that are switched off, with what {@link #ALL} stands for written out. */
    SortedSet<String> namesOff() {
        return off.contains(ALL) ? new TreeSet<>(Cures.names()) : new TreeSet<>(off);
    }

    private static void checkSize(String element, long size, long min, Problems problems) {
        if (size < min || size > MAX_NUMBER) {
            problems.add(element, size + " bytes are too " + (size < min ? "few" : "many"),
                    "write a size from " + (min >> 10) + "k to 2047m");
        }
    }

    private static long roundUp(long size) {
        return size > MAX_NUMBER ? size : (size + PAGE - 1) / PAGE * PAGE;
    }
}
