// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.nio.file.Path;
import java.util.List;

/**
 * An image whose link is to be planned.
 *
 * @param settings what the user wants
 * @param items what the configuration has for the link
 * @param added what the user adds to it; stays in any case
 * @param programs the files
 * @param objects and static libraries that are linked with them
 * @param rootFiles whether the image has root files of the user's own
 */
public record TrimRequest(TrimSettings settings, List<String> items, List<String> added, List<Path> programs,
        List<Path> objects, boolean rootFiles) {

    public TrimRequest {
        items = List.copyOf(items);
        added = List.copyOf(added);
        programs = List.copyOf(programs);
        objects = List.copyOf(objects);
    }
}
