// SPDX-License-Identifier: Apache-2.0
/** The element {@code <rust>} of the plugin's configuration. */
package dev.rumprun.maven.rust;
