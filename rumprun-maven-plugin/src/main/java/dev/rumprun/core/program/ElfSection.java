// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

/**
 * A section of an ELF file.
 *
 * @param name as the file has it
 * @param type as ELF numbers them
 * @param flags ELF's
 * @param address of its first byte in memory
 * @param offset of its first byte in the file
 * @param size in bytes, in memory; those of a section without contents are not in the file
 */
public record ElfSection(String name, int type, long flags, long address, long offset, long size) {

    private static final int NO_BITS = 8;
    private static final long ALLOCATED = 2;
    private static final long EXECUTABLE = 4;
    private static final long THREAD_LOCAL = 0x400;

    /** Whether it is in memory when the program runs; what every thread has of its own is not, in this sense. */
    public boolean isInMemory() {
        return (flags & ALLOCATED) != 0 && !((flags & THREAD_LOCAL) != 0 && type == NO_BITS);
    }

    /** Whether it is data of the program: neither code nor debug information. */
    public boolean isData() {
        return isInFile() && (flags & (ALLOCATED | EXECUTABLE)) == ALLOCATED;
    }

    /** Whether it is code of the program. */
    public boolean isCode() {
        return isInFile() && (flags & EXECUTABLE) != 0;
    }

    /** Whether the file has its bytes; others are zero when the program begins. */
    public boolean isInFile() {
        return type != NO_BITS;
    }

    /** Whether it ends where a number can tell. */
    boolean isSane() {
        return size >= 0 && offset >= 0 && offset + size >= 0;
    }
}
