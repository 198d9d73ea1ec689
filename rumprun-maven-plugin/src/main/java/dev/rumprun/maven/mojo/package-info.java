// SPDX-License-Identifier: Apache-2.0
/**
 * The goals: parameters in, one call of the core, result out.
 */
package dev.rumprun.maven.mojo;
