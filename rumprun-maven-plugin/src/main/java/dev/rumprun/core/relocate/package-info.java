// SPDX-License-Identifier: Apache-2.0
/**
 * Toolchains without a place: what of an installed one depends on where it is and on the machine that built it, and how
 * it is made to fit another place and machine.
 */
package dev.rumprun.core.relocate;
