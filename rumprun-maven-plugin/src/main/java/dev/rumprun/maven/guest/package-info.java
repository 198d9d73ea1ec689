// SPDX-License-Identifier: Apache-2.0
/**
 * What users write into {@code <guest>}, and what the core makes of it.
 */
package dev.rumprun.maven.guest;
