// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.bake.Offer;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists the platforms that the toolchain can bake images for, with what the toolchain says of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "list", threadSafe = true)
public final class ListMojo extends AbstractProgramMojo {

    @Inject
    public ListMojo(RepositorySystem repositories, ToolchainManager manager,
            ProjectDependenciesResolver dependencies) {
        super(repositories, manager, dependencies);
    }

    @Override
    void perform() {
        for (Offer offer : rumprun().offers()) {
            getLog().info(String.format(Locale.ROOT, "  %-16s %-10s %s%s", offer.config(),
                    String.join(", ", offer.platforms()), offer.description(),
                    offer.installed() ? "" : " (the toolchain was not built for it)"));
        }
    }
}
