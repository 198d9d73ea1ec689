// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import java.util.List;
import java.util.Map;

/**
 * Where an image is to run, in the user's words.
 *
 * @param name one of ours, or the name of one of rumprun-bake's configurations
 */
public record Platform(String name) {

    /** The name of what images are for if nothing is said. */
    public static final String DEFAULT = "kvm";

    private static final Map<String, List<String>> CONFIGS = Map.of(
            DEFAULT, List.of("hw_virtio"),
            "xen", List.of("xen_pv", "xen_pvh"),
            "baremetal", List.of("hw_generic"));

    /** What the name may consist of, as it becomes part of file names. */
    boolean isWellFormed() {
        return name.matches("[A-Za-z0-9_]+");
    }

    /** The names of the configurations that serve it; the first that a toolchain has is taken. */
    List<String> configs() {
        return CONFIGS.getOrDefault(name, List.of(name));
    }

    /** Our names for a configuration, sorted. */
    static List<String> namesOf(String config) {
        return CONFIGS.entrySet().stream()
                .filter(platform -> platform.getValue().contains(config))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
