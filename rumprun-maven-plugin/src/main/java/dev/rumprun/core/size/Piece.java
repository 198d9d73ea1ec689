// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

/**
 * Some bytes of an image.
 *
 * @param owner who they are of
 * @param symbol what stands there; empty if nothing says
 * @param section where they are
 * @param bytes how many
 * @param isInFile whether the image has them; others are zero when it boots, and only take memory
 */
record Piece(Owner owner, String symbol, String section, long bytes, boolean isInFile) {
}
