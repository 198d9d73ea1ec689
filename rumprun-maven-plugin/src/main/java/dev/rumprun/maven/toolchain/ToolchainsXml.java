// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.toolchain;

import dev.rumprun.core.toolchain.ToolchainHome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.apache.maven.toolchain.ToolchainPrivate;

/**
 * The toolchains of the type {@code rumprun} in {@code toolchains.xml}.
 *
 * @param artifacts finds the toolchain that has coordinates
 */
record ToolchainsXml(ToolchainManager manager, MavenSession session, Function<String, ToolchainHome> artifacts) {

    /** That which maven-toolchains-plugin has chosen for the current project. */
    Optional<ToolchainHome> chosen() {
        return Optional.ofNullable(manager.getToolchainFromBuildContext(RumprunToolchain.TYPE, session))
                .flatMap(this::home);
    }

    /** All, chosen or not. */
    List<ToolchainHome> all() {
        return Optional.ofNullable(manager.getToolchains(session, RumprunToolchain.TYPE, null)).stream()
                .flatMap(Collection::stream)
                .flatMap(toolchain -> home(toolchain).stream())
                .toList();
    }

    /** By Maven's own types: the toolchain may be of this plugin, loaded a second time. */
    private Optional<ToolchainHome> home(Toolchain toolchain) {
        return toolchain instanceof ToolchainPrivate known
                ? Optional.of(ToolchainsEntry.of(known.getModel(), artifacts))
                : Optional.empty();
    }
}
