// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

/**
 * What one may do with a part of a packed toolchain.
 *
 * @param part which part
 * @param licence its identifier, as SPDX has it
 * @param text the path of its text in the archive
 */
public record PackedLicence(String part, String licence, String text) {
}
