// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.bake.TrimReport;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells which components of Rumprun's kernel were left out of the images and which stayed, why, about how many bytes
 * they have, and what happens without them. The images must have been baked.
 *
 * @since 0.1.0
 */
@Mojo(name = "trim-report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class TrimReportMojo extends AbstractImagesMojo {

    @Override
    void perform() {
        TrimReport.lines(buildDirectory(), bakeName().name(), platforms()).forEach(getLog()::info);
    }
}
