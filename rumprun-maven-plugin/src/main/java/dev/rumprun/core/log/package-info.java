// SPDX-License-Identifier: Apache-2.0
/**
 * Where the core reports to.
 */
package dev.rumprun.core.log;
