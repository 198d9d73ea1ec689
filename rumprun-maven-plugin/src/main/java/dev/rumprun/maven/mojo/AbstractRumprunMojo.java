// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: when to do nothing, and how to fail. */
abstract class AbstractRumprunMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    protected MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    protected MojoExecution execution;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as rumprun.skip says.");
            return;
        }
        if (needsProgram() && project.getPackaging().equals("pom")) {
            getLog().info("A project of packaging pom has no program; nothing to do.");
            return;
        }
        try {
            perform();
        } catch (RumprunException e) {
            if (e.fault() == Fault.PROGRAM) {
                throw new MojoFailureException(e.getMessage(), e);
            }
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Whether the user wants nothing to be done. */
    final boolean isSkipped() {
        return skip;
    }

    /** Whether the goal is about the program of a project, which one of packaging pom does not have. */
    boolean needsProgram() {
        return true;
    }

    /** How many tools may run at once: as the user says, or one more than there are processors. */
    static int jobs(Integer wanted) {
        return wanted == null ? Runtime.getRuntime().availableProcessors() + 1 : wanted;
    }

    /** A list as Maven gives it: null if there is no such element, with null for an element without text. */
    static List<String> orNone(List<String> list) {
        return list == null ? List.of() : list.stream().map(text -> text == null ? "" : text).toList();
    }

    /** The platforms that the user names, or the one that is meant if none is. */
    static List<String> platformsOr(List<String> named) {
        return orNone(named).isEmpty() ? List.of(Platform.DEFAULT) : orNone(named).stream().map(String::strip).toList();
    }

    /** The version of this plugin. */
    String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /** Does the goal's work; failures come as {@link RumprunException}. */
    abstract void perform();
}
