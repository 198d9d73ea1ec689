// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.util.List;

/**
 * What the image for a platform is to become, in the user's words.
 *
 * @param formats none for what is usual for the platform
 * @param compress how the kernel is stored in them: {@code none}, {@code gzip} or {@code xz}
 */
public record WantedImage(List<String> formats, String compress) {

    public WantedImage {
        formats = List.copyOf(formats);
    }
}
