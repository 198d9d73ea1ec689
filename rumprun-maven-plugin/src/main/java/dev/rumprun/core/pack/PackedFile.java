// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

/**
 * A file of a packed toolchain.
 *
 * @param path in the toolchain's directory, with slashes
 * @param executable whether it is a command
 * @param template whether paths have to be filled in before it is used
 * @param size in bytes, as it is packed
 * @param sha256 of its packed contents, in hexadecimal digits
 */
public record PackedFile(String path, boolean executable, boolean template, long size, String sha256) {

    private static final int COMMAND = 0755;
    private static final int OTHER = 0644;

    /** As the digits of chmod mean them. */
    public int permissions() {
        return executable ? COMMAND : OTHER;
    }
}
