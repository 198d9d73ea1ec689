// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.maven.adapter.BakeName;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say which images, of those that were baked, a goal is about. */
abstract class AbstractImagesMojo extends AbstractRumprunMojo {

    /**
     * The platforms that there are images for; the same element as that of the goal {@code bake}. Default:
     * {@code kvm}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platforms")
    private List<String> platforms;

    /**
     * What the names of the images begin with.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.finalName}")
    private String finalName;

    /**
     * The classifier of the execution that has baked the images. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter
    private String classifier;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    /** The platforms that there are images for. */
    final List<String> platforms() {
        return platformsOr(platforms);
    }

    final BakeName bakeName() {
        return BakeName.of(finalName, classifier);
    }

    /** Where the images are. */
    final Path buildDirectory() {
        return buildDirectory.toPath();
    }
}
