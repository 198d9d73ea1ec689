// SPDX-License-Identifier: Apache-2.0
/**
 * Directories as ISO 9660 images with Rock Ridge, for NetBSD's cd9660: the same directory is the same image, byte for
 * byte.
 */
package dev.rumprun.core.iso;
