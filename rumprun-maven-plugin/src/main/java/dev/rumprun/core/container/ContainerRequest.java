// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A container for a toolchain.
 *
 * @param image its name, with a tag or, better, a digest
 * @param projects directories that its commands may read and write
 * @param cache what all builds of the user share; its commands may read it
 * @param offline whether images may not be fetched
 * @param environment the build's environment variables
 */
public record ContainerRequest(
        String image, List<Path> projects, Path cache, boolean offline, Map<String, String> environment) {

    public ContainerRequest {
        projects = List.copyOf(projects);
        environment = Map.copyOf(environment);
    }
}
