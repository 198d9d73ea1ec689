// SPDX-License-Identifier: Apache-2.0
/**
 * What a guest is told when it boots: its programs' arguments, environment, name and networks.
 */
package dev.rumprun.core.guest;
