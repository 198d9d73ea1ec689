// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.StarterArchive;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The starter platform as a Maven artifact of the plugin's own version: mirrors, proxies, credentials and offline mode
 * are Maven's.
 */
public record StarterArtifact(RepositorySystem repositories, MavenSession session, MavenProject project, String version)
        implements StarterArchive {

    @Override
    public Path fetch() {
        Artifact artifact = new DefaultArtifact("dev.rumprun", "rumprun-starter", "tar.gz", version);
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemotePluginRepositories(), null);
        try {
            return repositories.resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact().getFile().toPath();
        } catch (ArtifactResolutionException e) {
            String advice = session.isOffline()
                    ? "run Maven once without --offline, so that it is in the local repository from then on, or name"
                            + " a Rumprun toolchain by rumprun.home"
                    : "check the repositories in your settings.xml, or name a Rumprun toolchain by rumprun.home";
            throw RumprunException.setup(
                    "The starter platform " + artifact + ", which stands in for a Rumprun toolchain,"
                            + " is not to be had: " + e.getMessage(),
                    advice, e);
        }
    }
}
