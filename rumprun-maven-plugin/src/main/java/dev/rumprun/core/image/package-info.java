// SPDX-License-Identifier: Apache-2.0
/** What baked images become so that they can be deployed: disks that boot, and directories for a cloud. */
package dev.rumprun.core.image;
