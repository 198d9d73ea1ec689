// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.compile.CompiledProgram;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Compiles C, C++ and assembly sources and links them to a program for Rumprun,
 * {@code target/<finalName>.rumprun}. The goal {@code bake} does this, too, if it has not been done; this goal is for
 * builds that want the program, or its errors, in an earlier phase.
 *
 * @since 0.1.0
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class CompileMojo extends AbstractProgramMojo {

    @Inject
    public CompileMojo(RepositorySystem repositories, ToolchainManager manager,
            ProjectDependenciesResolver dependencies) {
        super(repositories, manager, dependencies);
    }

    @Override
    void perform() {
        CompileRequest request = compileRequest();
        claim(request.program(), request);
        Optional<CompiledProgram> program = rumprun().compile(request);
        getLog().info(program.map(CompiledProgram::summary).orElse("No sources to compile."));
    }
}
