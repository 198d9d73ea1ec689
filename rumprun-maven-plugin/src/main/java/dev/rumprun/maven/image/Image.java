// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.image;

import java.util.List;
import java.util.Optional;

/** What the image for one platform is to become. */
public final class Image {

    /** The platform, as {@code <platforms>} names it. */
    String platform;

    /** The formats; by default what is usual for the platform. */
    List<String> formats;

    /** How the kernel is stored in them: {@code none}, {@code gzip} or {@code xz}; by default what the goal says. */
    String compress;

    public String platform() {
        return platform == null ? "" : platform.strip();
    }

    public Optional<String> compress() {
        return Optional.ofNullable(compress).filter(text -> !text.isBlank());
    }

    public List<String> formats() {
        return formats == null ? List.of() : formats.stream().map(text -> text == null ? "" : text.strip()).toList();
    }
}
