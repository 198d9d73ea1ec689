// SPDX-License-Identifier: Apache-2.0
/**
 * Where the bytes of an image go: who they are of, how large the parts are, and what they may have at most.
 */
package dev.rumprun.core.size;
