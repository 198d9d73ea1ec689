// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.enforcer;

import dev.rumprun.maven.adapter.ConfigurationText;
import dev.rumprun.maven.toolchain.ToolchainSelection.Parameters;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The parameters of a project's rumprun-maven-plugin, as its goals get them when nothing else is said in an execution. */
record PluginParameters(MavenSession session, MavenProject project) {

    private static final String PLUGIN = "dev.rumprun:rumprun-maven-plugin";

    /** Those that choose a toolchain. */
    Parameters toolchain() {
        return new Parameters(
                find("toolchain", "rumprun.toolchain").orElse("auto"),
                file("rumprunHome", "rumprun.home"),
                find("hostCompiler", "rumprun.hostCompiler").orElse("gcc"),
                find("tuple", "rumprun.tuple").orElse(null),
                file("cacheDirectory", "rumprun.cacheDirectory"));
    }

    private File file(String element, String property) {
        return find(element, property)
                // As for goals, relative to the project.
                .map(path -> project.getBasedir() == null ? new File(path) : project.getBasedir().toPath().resolve(path).toFile())
                .orElse(null);
    }

    private Optional<String> find(String element, String property) {
        return Optional.ofNullable(project.getPlugin(PLUGIN))
                .map(Plugin::getConfiguration)
                .flatMap(configuration -> ConfigurationText.find(configuration, List.of(element)))
                .or(() -> properties().map(values -> values.getProperty(property))
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst());
    }

    private Stream<Properties> properties() {
        return Stream.of(session.getUserProperties(), project.getProperties(), session.getSystemProperties());
    }
}
