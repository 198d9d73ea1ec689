// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.bake.TrimReport;
import dev.rumprun.maven.adapter.BakeName;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells which components of Rumprun's kernel were left out of the images and which stayed, why, about how many bytes
 * they have, and what happens without them. The images must have been baked.
 *
 * @since 0.1.0
 */
@Mojo(name = "trim-report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class TrimReportMojo extends AbstractRumprunMojo {

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
     * The classifier of the execution that has baked the images.
     *
     * @since 0.1.0
     */
    @Parameter
    private String classifier;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Override
    void perform() {
        List<String> all = AbstractProgramMojo.orNone(platforms).stream().map(String::strip).toList();
        TrimReport.lines(buildDirectory.toPath(), BakeName.of(finalName, classifier).name(),
                all.isEmpty() ? List.of(Platform.DEFAULT) : all).forEach(getLog()::info);
    }
}
