// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

/**
 * A file of a definition.
 *
 * @param name without a directory
 * @param text of it, for UTF-8
 * @param executable whether operators start it as a program
 */
public record DefinitionFile(String name, String text, boolean executable) {
}
