// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a component has to do with, so that related ones are seen together. */
enum Area {
    PROGRAM("Program", List.of(Owner.PROGRAM)),
    COMPAT("Compat layer", List.of(Owner.COMPAT)),
    NETWORK("Network", List.of("rumpnet*")),
    FILES("File systems", List.of("rumpfs_*", "rumpvfs*", "rumprunfs_*", BakedFiles.COMPONENT)),
    DEVICES("Devices", List.of("rumpdev*", "rumpxen*")),
    KERNEL("Kernel", List.of("rump", "rumpkern_*", "rumprun", "rumprun_*")),
    UNNAMED("Padding and unnamed data", List.of(Owner.UNNAMED)),
    LIBRARIES("Libraries", List.of("*"));

    private final String title;
    private final List<ComponentPattern> components;

    Area(String title, List<String> components) {
        this.title = title;
        this.components = components.stream().map(ComponentPattern::new).toList();
    }

    /** The first that takes the component. */
    static Area of(String component) {
        return Arrays.stream(values())
                .filter(area -> area.components.stream().anyMatch(pattern -> pattern.matches(component)))
                .findFirst().orElseThrow();
    }

    String title() {
        return title;
    }

    /** Its name in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
