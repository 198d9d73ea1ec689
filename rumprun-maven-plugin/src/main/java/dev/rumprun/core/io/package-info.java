// SPDX-License-Identifier: Apache-2.0
/**
 * Files: digests, fingerprints, locks, whole directories.
 */
package dev.rumprun.core.io;
