// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.maven.adapter.MavenBuildLog;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.adapter.StarterArtifact;
import dev.rumprun.maven.toolchain.RequireToolchain;
import dev.rumprun.maven.toolchain.ToolchainSelection;
import dev.rumprun.maven.toolchain.ToolchainSelection.Parameters;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** The parameters that say which toolchain to use. */
abstract class AbstractToolchainMojo extends AbstractRumprunMojo {

    /**
     * Which toolchain to use: {@code auto} takes Rumprun if there is one ({@code rumprunHome}, the toolchain of type
     * {@code rumprun} that maven-toolchains-plugin has chosen from {@code toolchains.xml}, the environment variable
     * {@code RUMPRUN_HOME}, a {@code *-rumprun-netbsd*-gcc} on {@code PATH}, in this order) and our starter platform
     * otherwise; {@code rumprun} takes Rumprun or fails, which is right for release pipelines; {@code starter} takes
     * the starter platform in any case. The directory of a Rumprun toolchain may be written here, too, and so may the
     * coordinates of one that {@code rumprun:toolchain-package} has packed: it is fetched as any artifact is, and
     * unpacked once. Example: {@code com.example:rumprun-toolchain:20200511}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.toolchain", defaultValue = "auto")
    private String toolchain;

    /**
     * The directory of a Rumprun toolchain: the one that {@code build-rr.sh -d} installed to, with {@code bin/} in it.
     * Example: {@code /opt/rumprun}. Goes before a directory in {@code toolchain}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.home")
    private File rumprunHome;

    /**
     * An image in which the toolchain's commands run, by Podman or Docker: with the project at the same path, as the same
     * user, without a network. If no toolchain is named, it is the one in the image, in the directory that the image's
     * variable {@code RUMPRUN_HOME} says, or {@code /opt/rumprun} or {@code /usr/local}; with the coordinates of a packed
     * toolchain, the image has to have gcc and binutils, and nothing else. The image of a name with a digest never
     * changes; that of one with a tag may. Example:
     * {@code registry.example.com/rumprun@sha256:4d5e…}. Default: none, they run on this machine.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.container")
    private String container;

    /**
     * The compiler of this machine, or of the {@code container}, that a packed toolchain calls: gcc, whose name may have
     * a version, or the path of one; C++ programs are compiled by the g++ of the same name. A toolchain that was
     * installed has been told when it was built. Example: {@code gcc-12}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.hostCompiler", defaultValue = "gcc")
    private String hostCompiler;

    /**
     * The target, where the toolchain's directory serves several. Example: {@code i486-rumprun-netbsdelf}. Default:
     * the only one, or {@code x86_64-rumprun-netbsd}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.tuple")
    private String tuple;

    /**
     * Where the starter platform is unpacked, and what is known of toolchains is kept, for all projects. Default:
     * {@code rumprun-maven} below {@code XDG_CACHE_HOME} or {@code ~/.cache}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.cacheDirectory")
    private File cacheDirectory;

    /**
     * What the toolchain has to be, for builds whose results others get; everything that it is not is told before
     * anything is compiled. {@code <kind>} is {@code rumprun} or {@code starter}; {@code <version>} is a version, or a
     * range of them, of the artifact that the toolchain comes from or of the entry in {@code toolchains.xml}: a
     * directory has none; {@code <sha256>} is the digest of its {@code toolchain.json}, which {@code toolchain-package}
     * and {@code doctor} print: only packed toolchains have one. Default: anything that works will do. Example:
     * {@code <requireToolchain><kind>rumprun</kind><version>[20200511,)</version></requireToolchain>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private RequireToolchain requireToolchain;

    final RepositorySystem repositories;
    private final ToolchainManager manager;

    AbstractToolchainMojo(RepositorySystem repositories, ToolchainManager manager) {
        this.repositories = repositories;
        this.manager = manager;
    }

    BuildLog buildLog() {
        return new MavenBuildLog(getLog());
    }

    ToolchainSelection toolchainSelection() {
        return new ToolchainSelection(parameters(), repositories, manager, session, project, buildLog());
    }

    ToolchainChoice toolchainChoice() {
        ToolchainChoice choice = toolchainSelection().choice();
        return requireToolchain == null ? choice : choice.requiring(requireToolchain.requirement("<requireToolchain>"));
    }

    private Parameters parameters() {
        return new Parameters(toolchain, rumprunHome, hostCompiler, tuple, container, cacheDirectory);
    }

    Toolchains toolchains() {
        return SessionState.of(session).toolchains(parameters().cache());
    }

    StarterArchive starter() {
        return new StarterArtifact(repositories, session, project, version());
    }
}
