// SPDX-License-Identifier: Apache-2.0
/**
 * Toolchains: where they are, what they can do, and our own starter platform as one of them.
 */
package dev.rumprun.core.toolchain;
