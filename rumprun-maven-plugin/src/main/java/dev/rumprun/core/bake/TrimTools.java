// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.symbols.LibrarySymbols;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What it takes to plan what is left out of images.
 *
 * @param symbols of the toolchain's libraries for one of its platforms
 * @param records a directory where plans are kept
 * @param version of our own software, which another version's plans are not taken from
 */
public record TrimTools(Function<String, LibrarySymbols> symbols, Path records, String version) {
}
