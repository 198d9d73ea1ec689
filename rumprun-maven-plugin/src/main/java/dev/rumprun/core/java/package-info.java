// SPDX-License-Identifier: Apache-2.0
/**
 * From Java classes to one C source, by a translator that is fetched when it is needed.
 */
package dev.rumprun.core.java;
