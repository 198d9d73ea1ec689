// SPDX-License-Identifier: Apache-2.0
/**
 * From C, C++ and assembly sources to a program.
 */
package dev.rumprun.core.compile;
