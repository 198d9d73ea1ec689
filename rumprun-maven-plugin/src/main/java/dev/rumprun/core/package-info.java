// SPDX-License-Identifier: Apache-2.0
/**
 * Compiles programs and bakes unikernel images; knows no build tool. {@link dev.rumprun.core.Rumprun} is the way in.
 */
package dev.rumprun.core;
