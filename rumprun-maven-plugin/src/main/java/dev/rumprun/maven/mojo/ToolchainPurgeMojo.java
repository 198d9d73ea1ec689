// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.unpack.PurgeRequest;
import dev.rumprun.core.unpack.ToolchainPurger;
import dev.rumprun.maven.adapter.MavenBuildLog;
import dev.rumprun.maven.adapter.UserCache;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Deletes toolchains that builds have unpacked into the user's cache and not used for a long time, starter platforms and
 * copies from container images among them, and what is left of builds that were killed while they unpacked one. A build
 * that needs one of them again unpacks it again. Toolchains that were installed are never touched. Works outside of
 * projects, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "toolchain-purge", requiresProject = false, aggregator = true, threadSafe = true)
public final class ToolchainPurgeMojo extends AbstractRumprunMojo {

    /**
     * For how many days no build of the user may have used a toolchain that is deleted; from 1 to 36500.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.purge.days", defaultValue = "90")
    private int days;

    /**
     * Whether to delete all of them, however recently they were used. No build should be running meanwhile.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.purge.all", defaultValue = "false")
    private boolean all;

    /**
     * Whether to print what would be deleted, and to delete nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Where the toolchains were unpacked; the same parameter as that of other goals. Default: {@code rumprun-maven}
     * below {@code XDG_CACHE_HOME} or {@code ~/.cache}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.cacheDirectory")
    private File cacheDirectory;

    @Override
    boolean needsProgram() {
        return false;
    }

    @Override
    void perform() {
        new ToolchainPurger(new MavenBuildLog(getLog()))
                .purge(new PurgeRequest(UserCache.directory(cacheDirectory, System.getenv()), days, all, dryRun));
    }
}
