// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.ByteSize;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the user wants of the compat layer.
 *
 * @param off names of the cures to leave out, or {@link #ALL}
 * @param stackSize of main's stack, in bytes or like {@code 64k} or {@code 2m}
 * @param tmpSize how large the files in {@code /tmp} may become together, written in the same way
 */
public record CompatSettings(List<String> off, String stackSize, String tmpSize) {

    /** The name for every cure. */
    public static final String ALL = "all";

    /** What holds where the user says nothing. */
    public static final CompatSettings DEFAULT = new CompatSettings(List.of(), "2m", "1m");

    private static final long PAGE = 4096;
    private static final long MIN_STACK = 64 << 10;
    /** What a link takes for the value of a symbol in code that is not position independent. */
    private static final long MAX_NUMBER = (2L << 30) - PAGE;

    public CompatSettings {
        off = List.copyOf(new TreeSet<>(off));
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

    /** The size of main's stack in bytes, whole pages. */
    long stackBytes() {
        return bytes(stackSize);
    }

    /** The size of {@code /tmp} in bytes, whole pages. */
    long tmpBytes() {
        return bytes(tmpSize);
    }

    private static void checkSize(String element, String text, long min, Problems problems) {
        OptionalLong size = ByteSize.parse(text);
        if (size.isEmpty()) {
            problems.add(element, "'" + text.strip() + "' is no size", "write a number of bytes, or one like 64k or 2m");
        } else if (size.getAsLong() < min || size.getAsLong() > MAX_NUMBER) {
            problems.add(element, text.strip() + " is too " + (size.getAsLong() < min ? "little" : "much"),
                    "write a size from " + (min >> 10) + "k to 2047m");
        }
    }

    private static long bytes(String text) {
        return (ByteSize.parse(text).orElseThrow() + PAGE - 1) / PAGE * PAGE;
    }
}
