// SPDX-License-Identifier: Apache-2.0
/**
 * Which toolchain the user wants: parameters, and toolchains of the type {@code rumprun} in {@code toolchains.xml}.
 */
package dev.rumprun.maven.toolchain;
