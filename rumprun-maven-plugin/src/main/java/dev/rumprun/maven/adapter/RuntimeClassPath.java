// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.graph.Dependency;

/**
 * The dependencies that a project's program needs when it runs. Maven would resolve them for a goal that says it needs
 * them, but then for every project: also for one of C that depends on an image which is not there yet.
 */
public record RuntimeClassPath(ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {

    private static final Set<String> SCOPES = Set.of("compile", "runtime");

    /** Directories and jars, in the order of the class path; without the project's own classes. */
    public List<Path> libraries() {
        return artifacts().stream().map(artifact -> artifact.getFile().toPath()).toList();
    }

    /** The same with their coordinates. */
    List<Artifact> artifacts() {
        DependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter((node, parents) ->
                node.getDependency() != null && SCOPES.contains(node.getDependency().getScope()));
        try {
            return resolver.resolve(request).getDependencies().stream()
                    .map(Dependency::getArtifact)
                    .filter(artifact -> artifact.getFile() != null && Boolean.parseBoolean(
                            artifact.getProperty(ArtifactProperties.CONSTITUTES_BUILD_PATH, "false")))
                    .toList();
        } catch (DependencyResolutionException e) {
            throw RumprunException.setup("The dependencies of the Java program are not to be had: " + e.getMessage(),
                    "correct them, or build the modules that they are before", e);
        }
    }
}
