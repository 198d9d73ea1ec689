// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.sbom.Coordinates;
import dev.rumprun.core.sbom.Library;
import dev.rumprun.core.sbom.Licence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;

/**
 * What the POMs of a project's dependencies say of them. Maven has read all of them before, to find the dependencies.
 *
 * @param classPath the dependencies
 * @param poms reads them
 */
public record RuntimeLibraries(
        RuntimeClassPath classPath, ProjectBuilder poms, MavenSession session, MavenProject project) {

    /** All of them, in the order of the class path. */
    public List<Library> all() {
        List<Artifact> artifacts = classPath.artifacts();
        Map<String, Coordinates> known = new HashMap<>();
        artifacts.forEach(artifact -> known.put(key(artifact), coordinates(artifact)));
        Set<String> direct = new HashSet<>();
        project.getDependencies().forEach(dependency -> direct.add(dependency.getManagementKey()));
        return artifacts.stream().map(artifact -> {
            Model model = model(artifact);
            List<Coordinates> needed = model.getDependencies().stream()
                    .map(Dependency::getManagementKey).map(known::get).filter(Objects::nonNull).toList();
            return new Library(coordinates(artifact), artifact.getFile().toPath(), licences(model),
                    direct.contains(key(artifact)), needed);
        }).toList();
    }

    /** The licences that a POM names. */
    public static List<Licence> licences(Model model) {
        return model.getLicenses().stream()
                .filter(licence -> text(licence.getName()).length() + text(licence.getUrl()).length() > 0)
                .map(RuntimeLibraries::licence)
                .toList();
    }

    private static Licence licence(License licence) {
        String url = text(licence.getUrl());
        String name = text(licence.getName());
        return new Licence(name.isEmpty() ? url : name, url);
    }

    private Model model(Artifact artifact) {
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        request.setProcessPlugins(false);
        request.setResolveDependencies(false);
        request.setProject(null);
        request.setRemoteRepositories(project.getRemoteArtifactRepositories());
        try {
            return poms.build(RepositoryUtils.toArtifact(artifact), true, request).getProject().getModel();
        } catch (ProjectBuildingException e) {
            throw RumprunException.setup("The POM of " + artifact + " cannot be read: " + e.getMessage(),
                    "check the repositories in your settings.xml", e);
        }
    }

    private static Coordinates coordinates(Artifact artifact) {
        return new Coordinates(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion(),
                artifact.getExtension(), artifact.getClassifier());
    }

    /** As the dependencies of a POM are told apart. */
    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":"
                + artifact.getProperty(ArtifactProperties.TYPE, artifact.getExtension())
                + (artifact.getClassifier().isEmpty() ? "" : ":" + artifact.getClassifier());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
