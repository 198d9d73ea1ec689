// SPDX-License-Identifier: Apache-2.0
/**
 * Registries of container images: images are pushed to them by the protocol of the OCI distribution specification.
 */
package dev.rumprun.core.registry;
