// SPDX-License-Identifier: Apache-2.0
/**
 * The element {@code <java>}, as users write it.
 */
package dev.rumprun.maven.java;
