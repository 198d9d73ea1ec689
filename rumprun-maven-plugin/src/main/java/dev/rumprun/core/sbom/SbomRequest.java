// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.bake.ImageReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Baked images, of which a bill of materials is wanted.
 *
 * @param directory with the images and their description
 * @param name what the names of these files begin with
 * @param project that they are of
 * @param licences of the project
 * @param classifier what the classifiers of the images begin with; may be empty
 * @param inputs what the bake has noted of the files that the images are made of
 * @param libraries the project's dependencies; those that are not in the images are passed over
 * @param attached to the project; those that were not made for an image are passed over
 * @param cargoLock which crates the project's Rust program is made of, if it is one
 * @param timestamp the time of the build in seconds since 1970, if it is to be named
 * @param version of this plugin
 */
public record SbomRequest(
        Path directory,
        String name,
        Coordinates project,
        List<Licence> licences,
        Optional<String> classifier,
        BakedInputs inputs,
        List<Library> libraries,
        List<Attached> attached,
        Optional<Path> cargoLock,
        OptionalLong timestamp,
        String version) {

    public SbomRequest {
        licences = List.copyOf(licences);
        libraries = List.copyOf(libraries);
        attached = List.copyOf(attached);
    }

    /** The description of the images. */
    Path report() {
        return ImageReport.of(directory, name);
    }
}
