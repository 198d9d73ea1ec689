// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.enforcer;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.adapter.StarterArtifact;
import dev.rumprun.maven.toolchain.RequireToolchain;
import dev.rumprun.maven.toolchain.ToolchainSelection;
import dev.rumprun.maven.toolchain.ToolchainSelection.Parameters;
import javax.inject.Inject;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * The rule {@code requireRumprunToolchain}: the toolchain that the project's rumprun-maven-plugin will use has to be
 * there, and has to be what {@code <kind>}, {@code <version>} and {@code <sha256>} say, as in
 * {@code <requireToolchain>}.
 */
public final class RequireRumprunToolchain extends AbstractEnforcerRule {

    private static final String ELEMENT = "<requireRumprunToolchain>";

    private final RepositorySystem repositories;
    private final ToolchainManager manager;
    private final MavenSession session;

    private String kind;
    private String version;
    private String sha256;
    /** Which starter platform belongs to it. */
    private String pluginVersion;

    @Inject
    public RequireRumprunToolchain(RepositorySystem repositories, ToolchainManager manager, MavenSession session) {
        this.repositories = repositories;
        this.manager = manager;
        this.session = session;
    }

    @Override
    public void execute() throws EnforcerRuleException {
        try {
            verify(session.getCurrentProject(), new RuleLog(getLog()));
        } catch (RumprunException e) {
            throw new EnforcerRuleException(e.getMessage(), e);
        }
    }

    private void verify(MavenProject project, BuildLog log) {
        Parameters parameters = new PluginParameters(session, project).toolchain();
        ToolchainSelection selection =
                new ToolchainSelection(parameters, repositories, manager, session, project, log);
        ToolchainChoice choice =
                selection.choice().requiring(new RequireToolchain(kind, version, sha256).requirement(ELEMENT));
        Problems problems = new Problems();
        choice.check(problems);
        problems.throwIfAny();
        StarterArchive starter = new StarterArtifact(repositories, session, project, pluginVersion);
        SessionState.of(session).toolchains(parameters.cache()).verify(choice, starter, log);
    }
}
