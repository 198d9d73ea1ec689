// SPDX-License-Identifier: Apache-2.0
/**
 * Leaves out of an image what its program cannot use: which parts those are, and how the image is linked without them.
 */
package dev.rumprun.core.trim;
