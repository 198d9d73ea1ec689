// SPDX-License-Identifier: Apache-2.0
/** Archives that are the same bytes wherever and whenever they are written. */
package dev.rumprun.core.tar;
