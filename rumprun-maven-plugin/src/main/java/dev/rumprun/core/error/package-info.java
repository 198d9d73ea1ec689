// SPDX-License-Identifier: Apache-2.0
/**
 * Failures that users can do something about.
 */
package dev.rumprun.core.error;
