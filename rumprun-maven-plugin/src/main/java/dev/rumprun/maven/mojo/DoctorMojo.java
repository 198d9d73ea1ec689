// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.doctor.Doctor;
import dev.rumprun.core.doctor.DoctorRequest;
import dev.rumprun.core.doctor.Report;
import dev.rumprun.maven.adapter.SessionState;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.rtinfo.RuntimeInformation;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells whether this machine has what builds and their images need: toolchains, compilers, QEMU, KVM, Xen, GRUB and
 * room on the disks; and what to install on Debian, Fedora and macOS. Fails if something is missing that every build
 * needs. Works outside of projects, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "doctor", requiresProject = false, aggregator = true, threadSafe = true)
public final class DoctorMojo extends AbstractToolchainMojo {

    /**
     * A file that takes the report as JSON, for programs. It is written, too, when the goal fails. Example:
     * {@code target/doctor.json}. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.doctor.json")
    private File json;

    /**
     * How long one tool may take to answer, in seconds; from 1 to 3600.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.timeout", defaultValue = "20")
    private long timeout;

    private final RuntimeInformation maven;

    @Inject
    public DoctorMojo(RepositorySystem repositories, ToolchainManager manager, RuntimeInformation maven) {
        super(repositories, manager);
        this.maven = maven;
    }

    @Override
    boolean needsProgram() {
        return false;
    }

    @Override
    void perform() {
        Doctor doctor = new Doctor(
                toolchains(), starter(), SessionState.of(session).accelerator(), System.getenv(), buildLog());
        Report report = doctor.examine(new DoctorRequest(toolchainChoice(), toolchainSelection().offered(),
                buildDirectory(), Duration.ofSeconds(timeout), "Maven " + maven.getMavenVersion()));
        report.lines().forEach(getLog()::info);
        if (json != null) {
            report.write(json.toPath());
            getLog().info("The report is in " + json + ", too.");
        }
        report.failIfBroken();
    }

    private Optional<Path> buildDirectory() {
        return project.getBasedir() == null
                ? Optional.empty()
                : Optional.of(Path.of(project.getBuild().getDirectory()));
    }
}
