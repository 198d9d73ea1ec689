// SPDX-License-Identifier: Apache-2.0
/** Builds Rust programs: finds a compiler, makes the target and its standard library, and runs cargo. */
package dev.rumprun.core.rust;
