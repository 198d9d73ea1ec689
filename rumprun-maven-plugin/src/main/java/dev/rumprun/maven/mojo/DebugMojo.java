// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.debug.Debuggee;
import dev.rumprun.core.debug.GdbCommand;
import dev.rumprun.core.debug.LaunchFiles;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.maven.adapter.MavenBuildLog;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts an image into a machine of QEMU that waits for gdb, prints the command that debugs it, writes launch files for
 * development environments, and shows its console until its programs have ended or you press Ctrl-C. KVM is not used,
 * so that breakpoints may be set at once, though the program is not in memory yet. The image must have been baked:
 * {@code mvn package rumprun:debug}.
 *
 * @since 0.1.0
 */
@Mojo(name = "debug", threadSafe = true)
public final class DebugMojo extends AbstractOneGuestMojo {

    /**
     * The port of this machine, at 127.0.0.1, that gdb is to use.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.gdbPort", defaultValue = "1234")
    private int gdbPort;

    /**
     * Which development environments to write launch files for: {@code vscode} ({@code .vscode/launch.json}),
     * {@code intellij} and {@code clion} (in {@code .run}), or {@code none}. Files that are not ours are left alone.
     * Example: {@code <launchFiles>vscode,clion</launchFiles>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.launchFiles", defaultValue = "vscode,intellij,clion")
    private List<String> launchFiles;

    /**
     * The directory that you open with the development environment; launch files go there. Default: the directory of
     * the project that Maven was started for, above those of its modules.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.launchDirectory", defaultValue = "${session.executionRootDirectory}")
    private File launchDirectory;

    @Override
    void perform() {
        LaunchFiles files = LaunchFiles.of(orNone(launchFiles), launchDirectory.toPath());
        try (RunningGuest guest = hold(platform(), gdbPort)) {
            Debuggee debuggee = Debuggee.of(
                    guestName(platform()), project.getBasedir().toPath(), image(platform()), program(), gdbPort);
            getLog().info("The guest waits for gdb:");
            getLog().info("  " + GdbCommand.of(debuggee));
            files.write(debuggee, guest.console().getParent(), new MavenBuildLog(getLog()));
            guest.awaitEnd();
        }
    }
}
