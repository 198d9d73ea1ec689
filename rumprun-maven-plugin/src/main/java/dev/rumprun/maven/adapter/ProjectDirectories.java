// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the files of a build are. */
public final class ProjectDirectories {

    private ProjectDirectories() {
    }

    /** The directories of all projects of a build, of their parents that are on the disk, and what they build to. */
    public static List<Path> of(MavenSession session) {
        return session.getAllProjects().stream()
                .flatMap(project -> Stream.iterate(project, Objects::nonNull, MavenProject::getParent))
                .filter(project -> project.getBasedir() != null)
                .flatMap(project -> Stream.of(
                        project.getBasedir().toPath(), Path.of(project.getBuild().getDirectory())))
                .distinct()
                .sorted()
                .toList();
    }
}
