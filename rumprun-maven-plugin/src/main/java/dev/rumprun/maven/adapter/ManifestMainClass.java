// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The main class that maven-jar-plugin writes into the manifest of a project's jar. */
public final class ManifestMainClass {

    private static final String JAR_PLUGIN = "org.apache.maven.plugins:maven-jar-plugin";
    private static final List<String> PLACE = List.of("archive", "manifest", "mainClass");

    private ManifestMainClass() {
    }

    /** The class; empty if there is none. */
    public static Optional<String> of(MavenProject project) {
        Plugin plugin = project.getPlugin(JAR_PLUGIN);
        if (plugin == null) {
            return Optional.empty();
        }
        return Stream.concat(plugin.getExecutions().stream(), Stream.of(plugin))
                .map(ConfigurationContainer::getConfiguration)
                .filter(Objects::nonNull)
                .flatMap(configuration -> ConfigurationText.find(configuration, PLACE).stream())
                .findFirst();
    }
}
