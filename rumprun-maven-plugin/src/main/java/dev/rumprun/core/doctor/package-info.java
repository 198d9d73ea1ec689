// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the machine has what builds and their images need.
 */
package dev.rumprun.core.doctor;
