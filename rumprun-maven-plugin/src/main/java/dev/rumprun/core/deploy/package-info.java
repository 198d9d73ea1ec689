// SPDX-License-Identifier: Apache-2.0
/**
 * Definitions: the texts by which operators start images with the tools that they have, such as libvirt.
 */
package dev.rumprun.core.deploy;
