// SPDX-License-Identifier: Apache-2.0
/**
 * The machine that builds: the tools that it should have, and where they come from.
 */
package dev.rumprun.core.host;
