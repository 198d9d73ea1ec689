// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

/**
 * What a loader takes of an ELF file, in one go.
 *
 * @param offset of its first byte in the file
 * @param physicalAddress of its first byte in memory
 * @param fileSize bytes that the file has of it
 * @param memorySize bytes that it takes in memory
 */
public record ElfSegment(long offset, long physicalAddress, long fileSize, long memorySize) {

    /** The physical address behind its last byte. */
    long memoryEnd() {
        return physicalAddress + memorySize;
    }
}
