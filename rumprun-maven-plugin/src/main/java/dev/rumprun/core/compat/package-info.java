// SPDX-License-Identifier: Apache-2.0
/**
 * The compat layer: what the guest gets wrong, and the objects and link options that cure it.
 */
package dev.rumprun.core.compat;
