// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.Rumprun;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.image.ContainerSettings;
import dev.rumprun.core.image.ImageRequest;
import dev.rumprun.core.image.MachineSettings;
import dev.rumprun.core.image.WantedImage;
import dev.rumprun.core.run.Guests;
import dev.rumprun.core.run.Readiness;
import dev.rumprun.core.run.RunRequest;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.maven.adapter.MavenBuildLog;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.adapter.WorkDirectory;
import dev.rumprun.maven.guest.Guest;
import dev.rumprun.maven.java.Java;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that boot an image which has been baked. */
abstract class AbstractGuestMojo extends AbstractImagesMojo {

    /**
     * What the guest is told, and the machine that it boots on; the same element as that of the goal {@code bake}, so
     * that it is best written into the configuration of the plugin. These goals take memory, ports and disks of it; the
     * rest is in the configuration that {@code bake} has written.
     *
     * @since 0.1.0
     */
    @Parameter
    private Guest guest = new Guest();

    /**
     * The Java program of the image; the same element as that of the goal {@code bake}. These goals take the disks of
     * it that {@code <runtime>jvm</runtime>} stands for. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter
    private Java java;

    /**
     * Memory of the machine, in MB; for the command line, instead of {@code <memory>} in {@code <guest>}. Default: what
     * that says. Example: {@code -Drumprun.memory=128}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.memory")
    private Integer memory;

    /**
     * TCP ports of this machine that lead to the guest's; for the command line, instead of {@code <ports>} in
     * {@code <guest>}. Default: what that says. Example: {@code -Drumprun.ports=8080:80,0:443}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.ports")
    private List<String> ports;

    /**
     * How long to wait for the guest, in seconds: until it is ready, or until it has ended.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.guestTimeout", defaultValue = "120")
    private long guestTimeout;

    /**
     * A program that boots images for Xen on a machine that is no dom0 of Xen, such as {@code it/xen-run} of this
     * project, and takes the options of that. Default: none; then this machine must be a dom0.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.xenRunner")
    private File xenRunner;

    /**
     * Boots the image for a platform.
     *
     * @param ready when the guest is ready
     */
    RunningGuest boot(String platform, Readiness ready) {
        return guests().boot(request(platform, ready));
    }

    /** Puts the image for a platform into a machine that waits for gdb. */
    RunningGuest hold(String platform, int gdbPort) {
        return guests().hold(request(platform, Readiness.IMMEDIATE), gdbPort);
    }

    /** The platform that is meant if none is named. */
    String mainPlatform() {
        List<String> all = platforms();
        return all.contains(Platform.DEFAULT) ? Platform.DEFAULT : all.get(0);
    }

    /** The image for a platform. */
    Path image(String platform) {
        return buildDirectory().resolve(name(platform) + ".bin");
    }

    /** The program that the project's sources make, if they make one. */
    Path program() {
        return buildDirectory().resolve(name() + ".rumprun");
    }

    private Guests guests() {
        return new Guests(SessionState.of(session).accelerator(), new MavenBuildLog(getLog()));
    }

    /**
     * What the images become.
     *
     * @param directory where operators put it; null for the usual place
     * @param reference what container images are called
     */
    ImageRequest imageRequest(Map<String, WantedImage> wanted, OptionalLong epoch, String directory,
            Optional<String> reference) {
        MachineSettings machine = new MachineSettings(classified(project.getArtifactId()),
                project.getGroupId() + ":" + classified(project.getArtifactId()), ports(), memory(),
                Optional.ofNullable(directory));
        return new ImageRequest(buildDirectory(), name(), wanted,
                machine().disks(buildDirectory(), name()), epoch, machine,
                reference.map(text -> new ContainerSettings(text, labels(),
                        // What is wrong with it was found when the image was baked.
                        machine().settings(List.of(project.getArtifactId()), new Problems()))));
    }

    private SortedMap<String, String> labels() {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("org.opencontainers.image.title", project.getName());
        labels.put("org.opencontainers.image.version", project.getVersion());
        Optional.ofNullable(project.getDescription()).ifPresent(text ->
                labels.put("org.opencontainers.image.description", text.strip()));
        Optional.ofNullable(project.getUrl()).ifPresent(text -> labels.put("org.opencontainers.image.url", text));
        return labels;
    }

    private int memory() {
        return memory == null ? machine().memory() : memory;
    }

    private List<String> ports() {
        return orNone(ports).isEmpty() ? machine().ports() : ports;
    }

    Path workDirectory() {
        return WorkDirectory.of(buildDirectory(), name());
    }

    /** The guest, with the JVM in it if it has one. */
    private Guest machine() {
        return Optional.ofNullable(java)
                .flatMap(program -> program.machine(workDirectory().resolve(WorkDirectory.APPLICATION)))
                .map(guest::with)
                .orElse(guest);
    }

    private RunRequest request(String platform, Readiness ready) {
        return new RunRequest(
                buildDirectory(),
                name(),
                platform.strip(),
                memory(),
                ports(),
                ready,
                Duration.ofSeconds(guestTimeout),
                WorkDirectory.of(buildDirectory(), name(platform) + "-run"),
                workDirectory().resolve(Rumprun.INPUTS),
                machine().disks(buildDirectory(), name()),
                Optional.ofNullable(xenRunner).map(File::toPath));
    }

    /** What the image for a platform is called. */
    String name(String platform) {
        return name() + "-" + platform.strip();
    }

    /** What to call the guest of a platform, whatever the project's version. */
    String guestName(String platform) {
        return classified(project.getArtifactId()) + "-" + platform.strip();
    }

    Optional<String> classifier() {
        return bakeName().classifier();
    }

    private String name() {
        return bakeName().name();
    }

    private String classified(String name) {
        return name + bakeName().suffix();
    }
}
