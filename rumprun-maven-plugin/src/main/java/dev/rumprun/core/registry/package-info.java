// SPDX-License-Identifier: Apache-2.0
/**
 * Registries of container images: images are pushed to them by the protocol of the OCI distribution specification.
 *
 * <p>jib-core makes the images that it pushes, and gives their manifests no annotations; other libraries for this bring
 * many megabytes with them. What is needed of the protocol is little: is a blob there, here is one, here is the manifest.
 */
package dev.rumprun.core.registry;
