// SPDX-License-Identifier: Apache-2.0
/**
 * Processes: the only place that starts any.
 */
package dev.rumprun.core.exec;
