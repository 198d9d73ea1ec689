// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.maven.adapter.RunningGuests;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.guest.Ready;
import java.util.Properties;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Boots an image in QEMU, waits until it is ready, and lets it run for the goals that follow, such as tests of
 * maven-failsafe-plugin. The goal {@code stop} ends it; so does the end of the build. Sets these properties of the
 * project: {@code rumprun.guest.pid}, {@code rumprun.guest.console} (the file with its console),
 * {@code rumprun.guest.host} and, for port 80 of the guest, {@code rumprun.guest.port.80}.
 *
 * @since 0.1.0
 */
@Mojo(name = "start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class StartMojo extends AbstractOneGuestMojo {

    private static final String PREFIX = "rumprun.guest.";

    /**
     * When the guest is ready: when its {@code <console>} has lines for regular expressions, its ports {@code <tcp>}
     * accept connections, it answers {@code <http>}, its programs have ended with the status {@code <exit>}; all of
     * what is named. Without anything, it is not waited for. Example:
     * {@code <console><line>listening on port \d+</line></console>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Ready ready = new Ready();

    @Override
    void perform() {
        RunningGuests guests = SessionState.of(session).guests();
        RunningGuest guest = guests.start(image(platform()), () -> boot(platform(), ready.readiness()));
        try {
            guest.awaitReady();
        } catch (RuntimeException e) {
            guests.stop(image(platform()));
            throw e;
        }
        Properties properties = project.getProperties();
        properties.setProperty(PREFIX + "pid", Long.toString(guest.pid()));
        properties.setProperty(PREFIX + "console", guest.console().toString());
        properties.setProperty(PREFIX + "host", PortMapping.ADDRESS);
        guest.ports().forEach(port ->
                properties.setProperty(PREFIX + "port." + port.guest(), Integer.toString(port.host())));
        getLog().info("The guest runs as process " + guest.pid() + "; console: " + guest.console());
    }
}
