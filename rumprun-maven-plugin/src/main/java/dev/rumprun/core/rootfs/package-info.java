// SPDX-License-Identifier: Apache-2.0
/** Files that are baked into images: the guest has them below {@code /} as soon as it boots. */
package dev.rumprun.core.rootfs;
