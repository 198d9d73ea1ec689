// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.program.ElfSymbol;

/**
 * A symbol of an image, and who it is of.
 */
record OwnedSymbol(ElfSymbol symbol, Owner owner) {
}
