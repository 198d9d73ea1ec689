// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.run.Readiness;
import dev.rumprun.core.run.RunningGuest;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Boots an image in QEMU and shows its console, until its programs have ended or you press Ctrl-C. Fails if the guest
 * panics or does not boot; the exit status of its programs is shown. The image must have been baked:
 * {@code mvn package rumprun:run}.
 *
 * @since 0.1.0
 */
@Mojo(name = "run", threadSafe = true)
public final class RunMojo extends AbstractOneGuestMojo {

    @Override
    void perform() {
        try (RunningGuest guest = boot(platform(), Readiness.IMMEDIATE)) {
            guest.ports().forEach(port -> getLog().info("Port " + port.guest() + " of the guest: " + port.url()));
            Optional<Integer> status = guest.awaitEnd();
            getLog().info("The guest has ended" + status.map(s -> " with exit status " + s).orElse("") + ".");
        }
    }
}
