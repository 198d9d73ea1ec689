// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.report;

import java.util.Optional;

/** How large an image may be, or a component of it. */
public final class Budget {

    /** The platform whose image is meant; all, if there is none. */
    String platform;

    /** The component, with {@code *} for any characters; the whole file of the image, if there is none. */
    String component;

    /** In bytes, or with {@code k} or {@code m} behind it. */
    String max;

    /** What it stands for. */
    public dev.rumprun.core.size.Budget budget() {
        return new dev.rumprun.core.size.Budget(text(platform), text(component), max);
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
