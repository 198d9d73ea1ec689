// SPDX-License-Identifier: Apache-2.0
/**
 * Unpacks toolchains that others have packed, and that nobody trusts before they are seen to be whole.
 */
package dev.rumprun.core.unpack;
