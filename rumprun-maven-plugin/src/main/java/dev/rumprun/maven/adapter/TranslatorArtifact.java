// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.java.RememberedJars;
import dev.rumprun.core.java.TranslatorArchive;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The translator of Java programs as a Maven artifact of the plugin's own version, with its dependencies: none of them
 * is on the way of those who have no Java program.
 *
 * @param remembered its jars, as an earlier build has found them
 */
public record TranslatorArtifact(RepositorySystem repositories, MavenSession session, MavenProject project,
        String version, RememberedJars remembered) implements TranslatorArchive {

    private static final String SCOPE = "runtime";

    @Override
    public List<Path> fetch() {
        Artifact artifact = new DefaultArtifact("dev.rumprun", "rumprun-java-translator", "jar", version);
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemotePluginRepositories(), null);
        try {
            Artifact own = repositories.resolveArtifact(session.getRepositorySession(), request).getArtifact();
            return remembered.of(own.getFile().toPath(), () -> resolve(artifact));
        } catch (ArtifactResolutionException e) {
            throw failure(artifact, e);
        }
    }

    private List<Path> resolve(Artifact artifact) {
        CollectRequest collect = new CollectRequest(
                new Dependency(artifact, SCOPE), project.getRemotePluginRepositories());
        try {
            return repositories.resolveDependencies(
                            session.getRepositorySession(), new DependencyRequest(collect, null))
                    .getArtifactResults().stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw failure(artifact, e);
        }
    }

    private RumprunException failure(Artifact artifact, RepositoryException e) {
        String advice = session.isOffline()
                ? "run Maven once without --offline, so that it is in the local repository from then on"
                : "check the repositories in your settings.xml";
        return RumprunException.setup("The translator of Java programs, " + artifact + ", is not to be had: "
                + e.getMessage(), advice, e);
    }
}
