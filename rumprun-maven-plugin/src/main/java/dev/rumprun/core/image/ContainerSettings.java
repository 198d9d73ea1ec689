// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.registry.ImageReference;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What container images are called, and what they say of themselves.
 *
 * @param reference registry, name and tag; {@code {platform}} stands for the platform
 * @param labels such as {@code org.opencontainers.image.version}
 * @param guest what the guest is told
 */
public record ContainerSettings(String reference, SortedMap<String, String> labels, GuestSettings guest) {

    public ContainerSettings {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    String reference(String platform) {
        return ImageReference.forPlatform(reference, platform);
    }
}
