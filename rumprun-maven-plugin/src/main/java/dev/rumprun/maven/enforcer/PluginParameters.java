// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.enforcer;

import dev.rumprun.maven.adapter.ConfigurationText;
import dev.rumprun.maven.toolchain.ToolchainSelection.Parameters;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The parameters of a project's rumprun-maven-plugin, as goals get them when an execution says nothing else. */
record PluginParameters(MavenSession session, MavenProject project) {

    private static final String PLUGIN = "dev.rumprun:rumprun-maven-plugin";

    /** Those that choose a toolchain. */
    Parameters toolchain() {
        return new Parameters(
                find("toolchain", "rumprun.toolchain").orElse("auto"),
                file("rumprunHome", "rumprun.home"),
                find("hostCompiler", "rumprun.hostCompiler").orElse("gcc"),
                find("tuple", "rumprun.tuple").orElse(null),
                find("container", "rumprun.container").orElse(null),
                file("cacheDirectory", "rumprun.cacheDirectory"));
    }

    /** As for goals, relative to the project. */
    private File file(String element, String property) {
        Path directory = project.getBasedir() == null ? Path.of("") : project.getBasedir().toPath();
        return find(element, property).map(path -> directory.resolve(path).toFile()).orElse(null);
    }

    private Optional<String> find(String element, String property) {
        return Optional.ofNullable(project.getPlugin(PLUGIN))
                .map(Plugin::getConfiguration)
                .flatMap(configuration -> ConfigurationText.find(configuration, List.of(element)))
                .or(() -> properties().map(values -> values.getProperty(property))
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst());
    }

    /** What is on the command line goes before what is in the POM. */
    private Stream<Properties> properties() {
        return Stream.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties());
    }
}
