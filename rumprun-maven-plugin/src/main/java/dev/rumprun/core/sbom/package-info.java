// SPDX-License-Identifier: Apache-2.0
/**
 * Says what images are made of, for those who have to know: a CycloneDX bill of materials, and checksums.
 */
package dev.rumprun.core.sbom;
