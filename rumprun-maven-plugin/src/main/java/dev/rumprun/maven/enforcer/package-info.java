// SPDX-License-Identifier: Apache-2.0
/**
 * The rule for maven-enforcer-plugin.
 */
package dev.rumprun.maven.enforcer;
