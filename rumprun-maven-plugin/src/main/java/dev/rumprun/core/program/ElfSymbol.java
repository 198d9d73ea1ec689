// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

/**
 * A symbol, as it is in an ELF file's table.
 *
 * @param name may be empty
 * @param kind what it stands for
 * @param isLocal whether other files do not see it
 * @param section by its number in the file, where it is
 * @param address in memory, or in its section if the file is still to be linked
 * @param size in bytes; 0 if the compiler did not say
 */
public record ElfSymbol(String name, Kind kind, boolean isLocal, int section, long address, long size) {

    /** The section of what is in none: an address. */
    public static final int ABSOLUTE = 0xfff1;

    private static final int NOWHERE = 0;


    /** Whether the file has it. */
    public boolean isDefined() {
        return section != NOWHERE;
    }

    /** What a symbol stands for. */
    public enum Kind {
        /** The source that the local symbols behind it are of. */
        SOURCE,
        CODE,
        DATA,
        /** A variable that every thread has of its own. */
        THREAD_LOCAL,
        /** Labels of assembly, sections and whatever else. */
        OTHER;

        static Kind of(int type) {
            return switch (type) {
                case 1, 5 -> DATA;
                case 2, 10 -> CODE;
                case 4 -> SOURCE;
                case 6 -> THREAD_LOCAL;
                default -> OTHER;
            };
        }
    }
}
