// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

/**
 * A symbol that an object file has.
 *
 * @param name as the linker knows it
 * @param size in bytes; 0 if the compiler did not say
 * @param isLocal whether other files do not see it
 * @param source the name of the source that a local symbol is of, such as {@code if.c}; empty if that is not known
 */
public record Definition(String name, long size, boolean isLocal, String source) {
}
