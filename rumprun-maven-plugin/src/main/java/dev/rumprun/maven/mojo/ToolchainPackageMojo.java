// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.pack.PackRequest;
import dev.rumprun.core.pack.PackedToolchain;
import dev.rumprun.core.pack.ToolchainPacker;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.maven.adapter.ImageAttacher;
import dev.rumprun.maven.adapter.OutputTimestamp;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Packs the toolchain that builds would use into an archive that can be published as any other artifact: without debug
 * information, without the path that it was installed to, and with a list of what is in it. Before that, all that the
 * toolchain can do is tried. The same toolchain gives the same bytes, wherever it is installed. The toolchain itself is
 * left as it is. Works outside of projects, too; in a project, the archive is attached with type {@code tar.xz}, so
 * that its coordinates are those of the project.
 *
 * @since 0.1.0
 */
@Mojo(name = "toolchain-package", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ToolchainPackageMojo extends AbstractToolchainMojo {

    private static final String ENDING = ".tar.xz";

    /**
     * The archive to write; its name ends with {@code .tar.xz}. Default: {@code target/<finalName>.tar.xz}, and outside
     * of projects {@code rumprun-toolchain.tar.xz}. Example: {@code /tmp/toolchain.tar.xz}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.toolchainPackage.file")
    private File file;

    /**
     * The revision of Rumprun's sources that the toolchain was built from, which the installed toolchain does not tell:
     * what {@code git rev-parse HEAD} prints in them. It is written into the archive's {@code toolchain.json}. Default:
     * none, or that of the archive that the toolchain came from. Example:
     * {@code b04d42225a12a6fae57a78a9c1cf23642e46cd00}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.toolchainPackage.rumprunRevision")
    private String rumprunRevision;

    /**
     * The revision of NetBSD's sources, the submodule {@code src-netbsd} of Rumprun's; as {@code rumprunRevision}.
     * Default: none, or that of the archive that the toolchain came from. Example:
     * {@code b8b951e911a2fc555848a2785a9998bc128530b6}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.toolchainPackage.netbsdRevision")
    private String netbsdRevision;

    /**
     * Whether to attach the archive to the project, so that it is installed and deployed with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.attach", defaultValue = "true")
    private boolean attach;

    /**
     * Whether to do all work again, though nothing has changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.force", defaultValue = "false")
    private boolean force;

    /**
     * Whether to print what would be done, and to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * How long one tool may run, in seconds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.timeout", defaultValue = "600")
    private long timeout;

    /**
     * The time that all files in the archive get: ISO 8601 or seconds since 1970. The environment variable
     * {@code SOURCE_DATE_EPOCH} is taken if it is not set, and 1980 if that is not there either.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    private final MavenProjectHelper helper;

    @Inject
    public ToolchainPackageMojo(RepositorySystem repositories, ToolchainManager manager, MavenProjectHelper helper) {
        super(repositories, manager);
        this.helper = helper;
    }

    @Override
    boolean needsProgram() {
        return false;
    }

    @Override
    void perform() {
        Problems problems = new Problems();
        OptionalLong epoch = OutputTimestamp.parse(outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"), problems);
        problems.throwIfAny();
        Toolchains toolchains = toolchains();
        PackRequest request = new PackRequest(toolchainChoice(), file(), workDirectory(toolchains),
                given(rumprunRevision), given(netbsdRevision), epoch);
        ToolchainPacker packer = new ToolchainPacker(toolchains, starter(), new Mode(force, dryRun), version(),
                Duration.ofSeconds(timeout), buildLog());
        Optional<PackedToolchain> packed = packer.pack(request);
        packed.ifPresent(archive -> {
            archive.summary().forEach(getLog()::info);
            if (attach && isProject()) {
                new ImageAttacher(helper, project).attachToolchain(archive.archive().path());
            }
        });
    }

    private boolean isProject() {
        return project.getBasedir() != null;
    }

    private Path file() {
        if (file != null) {
            return file.toPath();
        }
        return isProject()
                ? Path.of(project.getBuild().getDirectory(), project.getBuild().getFinalName() + ENDING)
                : Path.of(session.getExecutionRootDirectory(), "rumprun-toolchain" + ENDING);
    }

    private Path workDirectory(Toolchains toolchains) {
        return isProject()
                ? Path.of(project.getBuild().getDirectory(), "rumprun", "toolchain-package")
                : toolchains.cacheDirectory().resolve("packing");
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
