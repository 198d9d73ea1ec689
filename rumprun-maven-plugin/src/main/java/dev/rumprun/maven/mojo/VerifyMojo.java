// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.run.Readiness;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.maven.guest.Ready;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Boots images in QEMU, one after another, waits for the end of their programs, and fails the build if a guest fails,
 * its programs end with another exit status than is expected, or its console does not say what is expected. A server,
 * which does not end, is to become ready instead.
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class VerifyMojo extends AbstractGuestMojo {

    /**
     * The platforms whose images to boot. Default: {@code kvm} if it is one of {@code <platforms>}, otherwise the first
     * of these.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.verify.platforms")
    private List<String> verifyPlatforms;

    /**
     * The exit status that is expected of the program, or of the first of several that does not end with 0.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.exitStatus", defaultValue = "0")
    private int exitStatus;

    /**
     * Regular expressions, for each of which the console must have a line. Example:
     * {@code <line>Hello, .*!</line>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> console;

    /**
     * What makes a guest good that does not end by itself, such as a server: see the goal {@code start}. With it, the
     * guest is ended as soon as it is ready, and the exit status does not matter.
     *
     * @since 0.1.0
     */
    @Parameter
    private Ready ready = new Ready();

    @Override
    void perform() {
        List<String> platforms = orNone(verifyPlatforms).isEmpty() ? List.of(mainPlatform()) : verifyPlatforms;
        Readiness wanted = ready.readiness();
        for (String platform : platforms) {
            try (RunningGuest guest = boot(platform, wanted.withConsole(orNone(console)))) {
                if (wanted.isImmediate()) {
                    guest.verify(exitStatus);
                } else {
                    guest.awaitReady();
                }
                getLog().info("Verified on " + platform.strip() + ": "
                        + (wanted.isImmediate() ? "exit status " + exitStatus : "ready"));
            }
        }
    }
}
