// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.debug.Debuggee;
import dev.rumprun.core.debug.GdbCommand;
import dev.rumprun.core.run.RunningGuest;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts an image into a machine of QEMU that waits for gdb, prints the command that debugs it, and shows its console
 * until its programs have ended or you press Ctrl-C. KVM is not used, so that breakpoints may be set at once, though the
 * program is not in memory yet. The image must have been baked: {@code mvn package rumprun:debug}.
 *
 * @since 0.1.0
 */
@Mojo(name = "debug", threadSafe = true)
public final class DebugMojo extends AbstractGuestMojo {

    /**
     * The platform whose image to boot: {@code kvm}, {@code baremetal}, or the name of another configuration for QEMU.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platform", defaultValue = "kvm")
    private String platform;

    /**
     * The port of this machine, at 127.0.0.1, that gdb is to use.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.gdbPort", defaultValue = "1234")
    private int gdbPort;

    @Override
    void perform() {
        try (RunningGuest guest = hold(platform, gdbPort)) {
            Debuggee debuggee = Debuggee.of(project.getBasedir().toPath(), image(platform), program(), gdbPort);
            getLog().info("The guest waits for gdb:");
            getLog().info("  " + GdbCommand.of(debuggee));
            guest.awaitEnd();
        }
    }
}
