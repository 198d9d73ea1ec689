// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import java.nio.file.Path;

/**
 * A source file.
 *
 * @param path absolute
 * @param language by its ending
 * @param name unique among the sources of a program, usable as a path: the number of its source directory and its
 *     place in it
 */
record Source(Path path, Language language, String name) {
}
