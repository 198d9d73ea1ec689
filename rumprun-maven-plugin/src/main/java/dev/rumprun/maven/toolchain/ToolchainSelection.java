// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import dev.rumprun.core.container.Container;
import dev.rumprun.core.container.ContainerRequest;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.core.unpack.PackedHome;
import dev.rumprun.maven.adapter.ProjectDirectories;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.adapter.ToolchainArtifact;
import dev.rumprun.maven.adapter.ToolchainParameters;
import dev.rumprun.maven.adapter.UserCache;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Finds out which toolchain a project wants: by parameters, or by {@code toolchains.xml}.
 *
 * @param parameters what the user has written
 */
public record ToolchainSelection(Parameters parameters, RepositorySystem repositories, ToolchainManager manager,
        MavenSession session, MavenProject project, BuildLog log) {

    /**
     * The parameters that choose a toolchain.
     *
     * @param toolchain a policy, a directory, or the coordinates of an artifact
     * @param home a directory; may be null
     * @param hostCompiler the compiler that a packed toolchain calls
     * @param tuple a target; may be null
     * @param container the image that its commands run in; null for none
     * @param cacheDirectory what all builds of the user share; null for the usual place
     */
    public record Parameters(String toolchain, File home, String hostCompiler, String tuple, String container,
            File cacheDirectory) {

        /** What all builds of the user share. */
        public Path cache() {
            return UserCache.directory(cacheDirectory, System.getenv());
        }
    }

    /** The choice. */
    public ToolchainChoice choice() {
        // Outside of a project, there is no basedir.
        Path directory = project.getBasedir() == null
                ? Path.of(session.getExecutionRootDirectory())
                : project.getBasedir().toPath();
        ToolchainChoice byParameters = ToolchainParameters.choice(
                parameters.toolchain(), parameters.home(), parameters.tuple(), directory, this::packed);
        ToolchainChoice choice = toolchainsXml().chosen().map(byParameters::andThen).orElse(byParameters);
        return container().map(found -> choice.in(found, found.ownToolchain())).orElse(choice);
    }

    private Optional<Container> container() {
        return Optional.ofNullable(parameters.container()).map(String::strip).filter(image -> !image.isEmpty())
                .map(image -> SessionState.of(session).container(new ContainerRequest(image,
                        ProjectDirectories.of(session), parameters.cache().toAbsolutePath(), session.isOffline(),
                        System.getenv()), log));
    }

    /** All that is in {@code toolchains.xml}: what is not chosen there is not used. */
    public List<ToolchainHome> offered() {
        return toolchainsXml().all();
    }

    private ToolchainsXml toolchainsXml() {
        return new ToolchainsXml(manager, session, this::packed);
    }

    private ToolchainHome packed(String coordinates) {
        ToolchainArtifact artifact = new ToolchainArtifact(repositories, session, project, coordinates);
        return PackedHome.of(coordinates, artifact.version(), artifact, parameters.cache(), parameters.hostCompiler(),
                Optional.ofNullable(parameters.tuple()), System.getenv(),
                container().map(Container::forAll).orElse(Surroundings.MACHINE), log);
    }
}
