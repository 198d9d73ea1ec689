// SPDX-License-Identifier: Apache-2.0
/**
 * What a guest is told when it boots: its programs' arguments, environment, name, networks and disks.
 */
package dev.rumprun.core.guest;
