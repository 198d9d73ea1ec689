// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.unpack.PackedHome.Archive;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * A packed toolchain as a Maven artifact: mirrors, proxies, credentials, checksums and offline mode are Maven's.
 *
 * @param coordinates group, artifact and version, with colons between
 */
public record ToolchainArtifact(
        RepositorySystem repositories, MavenSession session, MavenProject project, String coordinates)
        implements Archive {

    private static final String TYPE = "tar.xz";

    /** The version in the coordinates. */
    public String version() {
        return coordinates.substring(coordinates.lastIndexOf(':') + 1);
    }

    @Override
    public Path fetch() {
        String[] parts = coordinates.split(":");
        Artifact artifact = new DefaultArtifact(parts[0], parts[1], TYPE, version());
        List<RemoteRepository> remote = Stream.concat(project.getRemoteProjectRepositories().stream(),
                project.getRemotePluginRepositories().stream()).distinct().toList();
        try {
            return repositories.resolveArtifact(
                            session.getRepositorySession(), new ArtifactRequest(artifact, remote, null))
                    .getArtifact().getFile().toPath();
        } catch (ArtifactResolutionException e) {
            throw RumprunException.setup(
                    "The toolchain " + coordinates + ", an artifact of type " + TYPE + ", is not to be had: "
                            + e.getMessage(),
                    session.isOffline()
                            ? "run Maven once without --offline, so that it is in the local repository from then on"
                            : "check the coordinates in rumprun.toolchain or toolchains.xml, and the repositories and"
                                    + " servers in your settings.xml",
                    e);
        }
    }
}
