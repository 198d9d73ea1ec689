// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import java.nio.file.Path;

/**
 * An image to push.
 *
 * @param archive an image layout, as a tar file
 * @param reference where to
 * @param insecure whether to do without TLS
 */
public record PushRequest(Path archive, ImageReference reference, boolean insecure) {
}
