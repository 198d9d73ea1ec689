// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.maven.adapter.SessionState;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Ends the guest that the goal {@code start} has booted in this build.
 *
 * @since 0.1.0
 */
@Mojo(name = "stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class StopMojo extends AbstractOneGuestMojo {

    @Override
    void perform() {
        SessionState.of(session).guests().stop(image(platform()));
        getLog().info("The guest was ended.");
    }
}
