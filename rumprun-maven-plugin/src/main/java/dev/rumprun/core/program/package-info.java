// SPDX-License-Identifier: Apache-2.0
/**
 * Programs as files: whether a toolchain can bake them.
 */
package dev.rumprun.core.program;
