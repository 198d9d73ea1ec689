// SPDX-License-Identifier: Apache-2.0
/**
 * Work that is done only when needed, at the same time where possible, and appears only when it is whole.
 */
package dev.rumprun.core.step;
