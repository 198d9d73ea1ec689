// SPDX-License-Identifier: Apache-2.0
/**
 * Debuggers: what they have to know of a guest that waits for them.
 */
package dev.rumprun.core.debug;
