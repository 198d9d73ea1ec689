// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.Rumprun;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.sbom.Attached;
import dev.rumprun.core.sbom.BakedInputs;
import dev.rumprun.core.sbom.Coordinates;
import dev.rumprun.core.sbom.Library;
import dev.rumprun.core.sbom.Sbom;
import dev.rumprun.core.sbom.SbomRequest;
import dev.rumprun.core.sbom.Sha256Sums;
import dev.rumprun.maven.adapter.BakeName;
import dev.rumprun.maven.adapter.ImageAttacher;
import dev.rumprun.maven.adapter.OutputTimestamp;
import dev.rumprun.maven.adapter.RuntimeClassPath;
import dev.rumprun.maven.adapter.RuntimeLibraries;
import dev.rumprun.maven.adapter.WorkDirectory;
import dev.rumprun.maven.rust.Rust;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Says what the images are made of: writes a bill of materials in CycloneDX's format,
 * {@code target/<finalName>-bom.json}, and the checksums of all files that are attached,
 * {@code target/<finalName>-SHA256SUMS}. Takes what the goal {@code bake} has left, and so has to run after it. The
 * same images give the same bytes.
 *
 * @since 0.1.0
 */
@Mojo(name = "sbom", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class SbomMojo extends AbstractRumprunMojo {

    /**
     * Whether to write no bill of materials and no checksums.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.sbom.skip", defaultValue = "false")
    private boolean skipSbom;

    /**
     * Whether to attach both files to the project, so that they are installed and deployed with it: the bill of
     * materials with classifier {@code cyclonedx} and type {@code json}, the checksums with classifier
     * {@code sha256sums} and type {@code txt}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.attach", defaultValue = "true")
    private boolean attach;

    /**
     * The Rust program of the images; the same element as that of the goal {@code bake}, so that it is best written
     * into the configuration of the plugin. This goal takes {@code <manifestPath>} of it, and reads the
     * {@code Cargo.lock} that is beside that file, or in a directory above. Default: as for {@code bake}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Rust rust;

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

    /**
     * The time that the bill of materials says it was made: ISO 8601 or seconds since 1970. The environment variable
     * {@code SOURCE_DATE_EPOCH} is taken if it is not set, and without both, no time is said.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /**
     * Whether to do nothing: a dry run of {@code bake} leaves no images.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    private final ProjectDependenciesResolver dependencies;
    private final ProjectBuilder poms;
    private final MavenProjectHelper helper;

    @Inject
    public SbomMojo(ProjectDependenciesResolver dependencies, ProjectBuilder poms, MavenProjectHelper helper) {
        this.dependencies = dependencies;
        this.poms = poms;
        this.helper = helper;
    }

    @Override
    void perform() {
        if (skipSbom) {
            getLog().info("Skipped, as rumprun.sbom.skip says.");
            return;
        }
        if (dryRun) {
            getLog().info("Dry run: no bill of materials is written.");
            return;
        }
        Problems problems = new Problems();
        OptionalLong timestamp = OutputTimestamp.parse(outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"), problems);
        problems.throwIfAny();
        Sbom sbom = Sbom.of(request(timestamp));
        sbom.write(sbom.file());
        getLog().info("Bill of materials: " + sbom.file());
        ImageAttacher attacher = new ImageAttacher(helper, project);
        Path sums = Sha256Sums.of(buildDirectory.toPath(), name());
        List<Path> files = new ArrayList<>(sbom.described());
        files.add(sbom.file());
        files.addAll(attacher.files());
        Sha256Sums.write(sums, files);
        getLog().info("Checksums: " + sums);
        if (attach) {
            attacher.attachSbom(sbom.file(), classifier());
            attacher.attachSums(sums, classifier());
        }
    }

    private SbomRequest request(OptionalLong timestamp) {
        Path work = WorkDirectory.of(buildDirectory.toPath(), name());
        BakedInputs inputs = BakedInputs.of(work.resolve(Rumprun.INPUTS), work.resolve(WorkDirectory.APPLICATION));
        Artifact artifact = project.getArtifact();
        List<Library> libraries = inputs.hasJava()
                ? new RuntimeLibraries(
                        new RuntimeClassPath(dependencies, session, project), poms, session, project).all()
                : List.of();
        return new SbomRequest(
                buildDirectory.toPath(),
                name(),
                new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion(),
                        artifact.getArtifactHandler().getExtension(), ""),
                RuntimeLibraries.licences(project.getModel()),
                classifier(),
                inputs,
                libraries,
                attached(),
                cargoLock(inputs),
                timestamp,
                version());
    }

    private List<Attached> attached() {
        return project.getAttachedArtifacts().stream()
                .filter(artifact -> artifact.hasClassifier() && artifact.getFile() != null)
                .map(artifact -> new Attached(new Coordinates(artifact.getGroupId(), artifact.getArtifactId(),
                        artifact.getBaseVersion(), artifact.getType(), artifact.getClassifier()),
                        artifact.getFile().toPath()))
                .toList();
    }

    private Optional<Path> cargoLock(BakedInputs inputs) {
        Path directory = project.getBasedir().toPath();
        return Optional.ofNullable(rust).or(() -> Rust.of(directory))
                .flatMap(program -> inputs.cargoLock(program.request(directory, session.isOffline()).manifest()));
    }

    private Optional<String> classifier() {
        return BakeName.of(finalName, classifier).classifier();
    }

    private String name() {
        return BakeName.of(finalName, classifier).name();
    }
}
