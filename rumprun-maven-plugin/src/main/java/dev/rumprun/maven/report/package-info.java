// SPDX-License-Identifier: Apache-2.0
/**
 * Elements of the configuration that say how large images may be.
 */
package dev.rumprun.maven.report;
