// SPDX-License-Identifier: Apache-2.0
/**
 * Which library of a toolchain defines what, and which needs what.
 */
package dev.rumprun.core.symbols;
