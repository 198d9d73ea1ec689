// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import java.nio.file.Path;
import java.util.List;

/**
 * A dependency of a project.
 *
 * @param coordinates by which it is known
 * @param file the jar, or a directory with the classes of another module
 * @param licences that its POM names
 * @param direct whether the project itself names it
 * @param dependencies what it needs of the project's other dependencies
 */
public record Library(
        Coordinates coordinates, Path file, List<Licence> licences, boolean direct, List<Coordinates> dependencies) {

    public Library {
        licences = List.copyOf(licences);
        dependencies = List.copyOf(dependencies);
    }
}
