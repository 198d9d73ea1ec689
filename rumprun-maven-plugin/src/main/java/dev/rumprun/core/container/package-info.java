// SPDX-License-Identifier: Apache-2.0
/**
 * Toolchains in containers: their commands run in an image, shut in, on the files of the project.
 */
package dev.rumprun.core.container;
