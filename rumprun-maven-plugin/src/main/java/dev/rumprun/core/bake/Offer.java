// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.toolchain.ProbedToolchain;
import java.util.List;

/**
 * Something that a toolchain can bake for.
 *
 * @param config the name of the configuration, which may be used as a platform
 * @param platforms our own names for it; may be empty
 * @param description in the toolchain's words
 * @param installed whether the toolchain was built for it
 */
public record Offer(String config, List<String> platforms, String description, boolean installed) {

    public Offer {
        platforms = List.copyOf(platforms);
    }

    /** All that a toolchain knows, in its own order. */
    public static List<Offer> of(ProbedToolchain probed) {
        return probed.configs().stream()
                .map(config -> new Offer(config.name(), Platform.namesOf(config.name()), config.description(),
                        probed.toolchain().isInstalledFor(config)))
                .toList();
    }
}
