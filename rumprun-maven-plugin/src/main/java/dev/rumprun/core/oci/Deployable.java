// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

/**
 * A container image, and what Kubernetes is told to run it.
 *
 * @param image for {@link OciLayout#write}
 * @param manifest YAML for {@code kubectl apply -f}
 */
public record Deployable(OciImage image, String manifest) {
}
