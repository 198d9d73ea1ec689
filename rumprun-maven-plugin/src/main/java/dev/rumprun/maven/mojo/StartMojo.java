// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.maven.adapter.RunningGuests;
import dev.rumprun.maven.adapter.SessionState;
import java.util.List;
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
public final class StartMojo extends AbstractGuestMojo {

    private static final String PREFIX = "rumprun.guest.";

    /**
     * The platform whose image to boot: {@code kvm}, {@code baremetal}, or the name of another configuration for QEMU.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platform", defaultValue = "kvm")
    private String platform;

    /**
     * Regular expressions: the guest is ready when its console has a line for each of them. Without any, it is not
     * waited for. Example: {@code <line>listening on port \d+</line>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> ready;

    @Override
    void perform() {
        RunningGuests guests = SessionState.of(session).guests();
        RunningGuest guest = guests.start(name(platform), () -> boot(platform, orNone(ready)));
        try {
            guest.awaitReady();
        } catch (RuntimeException e) {
            guests.stop(name(platform));
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
