// SPDX-License-Identifier: Apache-2.0
/**
 * The configuration of the goal push.
 */
package dev.rumprun.maven.push;
