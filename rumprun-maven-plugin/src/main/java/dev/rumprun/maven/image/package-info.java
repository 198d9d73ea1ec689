// SPDX-License-Identifier: Apache-2.0
/** The element {@code <images>} of the plugin's configuration. */
package dev.rumprun.maven.image;
