// SPDX-License-Identifier: Apache-2.0
/**
 * Guests: the machine that an image boots on, what its console says, and how it ends.
 */
package dev.rumprun.core.run;
