// SPDX-License-Identifier: Apache-2.0
/**
 * Packs installed toolchains into archives that travel: the same bytes wherever the toolchain was installed.
 */
package dev.rumprun.core.pack;
