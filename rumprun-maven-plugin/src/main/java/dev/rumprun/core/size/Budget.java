// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.ByteSize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How large something may be.
 *
 * @param platform whose image is meant; empty for all
 * @param component which part of it, by name, with {@code *} for any characters; empty for the whole file
 * @param max in bytes, or with {@code k} or {@code m} behind it; may be null
 */
public record Budget(Optional<String> platform, Optional<String> component, String max) {

    private static final int CONTRIBUTORS = 5;

    void check(List<String> platforms, Problems problems) {
        if (max == null || ByteSize.parse(max).isEmpty()) {
            problems.add("<max>", max == null ? "a <budget> has none" : "'" + max.strip() + "' is no size",
                    "write a number of bytes, or one like 300k or 2m");
        }
        platform.filter(name -> !platforms.contains(name)).ifPresent(name -> problems.add("<budget>",
                "there is no image for the platform '" + name + "'",
                "name one of " + String.join(", ", platforms) + ", or add it to <platforms>"));
    }

    /** What is wrong with an image, if it is larger than this. */
    Optional<String> violation(ImageSize image) {
        if (platform.isPresent() && !platform.get().equals(image.platform())) {
            return Optional.empty();
        }
        long limit = ByteSize.parse(max).orElseThrow();
        Optional<ComponentPattern> pattern = component.map(ComponentPattern::new);
        List<ImageSize.Total> meant = image.components().stream()
                .filter(total -> pattern.map(p -> p.matches(total.name())).orElse(true))
                .toList();
        long size = component.isEmpty()
                ? image.fileBytes()
                : meant.stream().mapToLong(ImageSize.Total::bytes).sum();
        if (size <= limit) {
            return Optional.empty();
        }
        String name = image.image().getFileName().toString();
        return Optional.of(String.format(Locale.ROOT, "%s: %s has %,d bytes, %,d more than its budget of %s (%,d). "
                        + "Most of them: %s.",
                name, component.map(c -> "component " + c).orElse("the image"), size, size - limit, max.strip(), limit,
                contributors(image, meant)));
    }

    private static String contributors(ImageSize image, List<ImageSize.Total> meant) {
        List<ImageSize.Total> parts = meant.size() == 1 ? image.parts(meant.get(0).name()) : meant;
        return parts.stream()
                .limit(CONTRIBUTORS)
                .map(part -> String.format(Locale.ROOT, "%s %,d", part.name(), part.bytes()))
                .collect(Collectors.joining(", "));
    }

    /** Whether no image has anything that this could be about. */
    boolean isIdle(List<ImageSize> images) {
        return component.isPresent() && images.stream()
                .filter(image -> platform.isEmpty() || platform.get().equals(image.platform()))
                .flatMap(image -> image.components().stream())
                .noneMatch(total -> new ComponentPattern(component.get()).matches(total.name()));
    }
}
