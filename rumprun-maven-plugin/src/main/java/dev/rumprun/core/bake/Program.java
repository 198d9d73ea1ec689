// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import java.nio.file.Path;

/**
 * A program to bake.
 *
 * @param path the file
 * @param size in bytes
 * @param sha256 of its contents, in hexadecimal digits; {@link #PLANNED} if it is not there yet, in a dry run
 */
public record Program(Path path, long size, String sha256) {

    public static final String PLANNED = "planned";
}
