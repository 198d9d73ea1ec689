// SPDX-License-Identifier: Apache-2.0

/** Tests of the starter platform as it is shipped: its tree, its commands and the images that they make. */
package dev.rumprun.starter;
