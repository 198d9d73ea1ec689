// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.image.ImageRequest;
import dev.rumprun.core.image.Images;
import dev.rumprun.core.image.MadeImage;
import dev.rumprun.core.image.WantedImage;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.maven.adapter.ImageAttacher;
import dev.rumprun.maven.adapter.MavenBuildLog;
import dev.rumprun.maven.adapter.OutputTimestamp;
import dev.rumprun.maven.image.Image;
import dev.rumprun.maven.push.Push;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Makes of baked images what operators deploy: disks that boot, and what starts machines; the page "Deploying images" of
 * the site has all formats. They are {@code target/<finalName>-<platform>.<format>} and the like, and are attached to the
 * project.
 *
 * @since 0.1.0
 */
@Mojo(name = "image", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ImageMojo extends AbstractGuestMojo {

    /**
     * The formats for each platform. Default: every platform of {@code <platforms>}, with {@code <formats>}. Example:
     * {@code <image><platform>baremetal</platform><formats><format>qcow2</format></formats></image>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Image> images;

    /**
     * The formats for platforms that {@code <images>} says none for: {@code iso}, {@code raw}, {@code qcow2},
     * {@code vmdk}, {@code vdi}, {@code vhdx}, {@code qemu} and {@code systemd} for images that boot on a PC,
     * {@code ec2} and {@code xl} for those for Xen, {@code libvirt} for both, {@code kubevirt} for {@code kvm},
     * {@code containerdisk} for it and {@code baremetal}, {@code urunc} for those that Solo5 runs. Default: {@code iso} for
     * {@code baremetal}, {@code xl} for {@code xen}, {@code qemu} for {@code kvm}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.formats")
    private List<String> formats;

    /**
     * How the kernel is stored in the formats of platforms whose {@code <image>} does not say so with a
     * {@code <compress>} of its own: {@code none}, {@code gzip} or {@code xz}. Disks that boot take both, as GRUB
     * unpacks the kernel; {@code xl} takes {@code gzip}, which Xen unpacks: the packed kernel is beside the image, with
     * {@code .gz} behind its name. The other formats hand the kernel to what unpacks nothing, and are refused. Example:
     * {@code <image><platform>baremetal</platform><compress>xz</compress></image>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.compress", defaultValue = "none")
    private String compress;

    /**
     * Whether to attach the results to the project, so that they are installed and deployed with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.attach", defaultValue = "true")
    private boolean attach;

    /**
     * Whether to do all work again, though nothing has changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.force", defaultValue = "false")
    private boolean force;

    /**
     * Whether to print what would be done, and to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * How many tools may run at the same time. Default: one more than there are processors.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.jobs")
    private Integer jobs;

    /**
     * How long one tool may run, in seconds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.timeout", defaultValue = "600")
    private long timeout;

    /**
     * The time that all files in the results get: ISO 8601 or seconds since 1970. The environment variable
     * {@code SOURCE_DATE_EPOCH} is taken if it is not set, and 1980 if that is not there either.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /**
     * Where container images will be pushed to; the same element as that of the goal {@code push}. Needed by the formats
     * {@code kubevirt}, {@code containerdisk} and {@code urunc}, which name their image. Example:
     * {@code <push><reference>registry.example.com/team/app:${project.version}</reference></push>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Push push = new Push();

    /**
     * Registry, name and tag of container images; for the command line, instead of {@code <reference>} in {@code <push>}.
     * Default: what that says. Example: {@code -Drumprun.push.reference=localhost:5000/app:1.0}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.push.reference")
    private String reference;

    /**
     * The absolute path of the directory into which operators put the files, for definitions that have to name it.
     * Default: {@code /var/lib/rumprun/<artifactId>-<platform>}. Example: {@code /srv/shop}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.image.directory")
    private String directory;

    private final MavenProjectHelper helper;

    @Inject
    public ImageMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void perform() {
        Problems problems = new Problems();
        OptionalLong epoch = OutputTimestamp.parse(outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"), problems);
        Map<String, WantedImage> wanted = wanted(problems);
        problems.throwIfAny();
        ImageRequest request = imageRequest(wanted, epoch, directory, reference());
        if (dryRun && !request.isBaked()) {
            getLog().info("Dry run: nothing was baked, and so no images are made of it.");
            return;
        }
        MavenBuildLog log = new MavenBuildLog(getLog());
        List<MadeImage> made = new Images(workDirectory(), new Mode(force, dryRun),
                jobs(jobs), Duration.ofSeconds(timeout),
                System.getenv(), version(), log).make(request);
        ImageAttacher attacher = new ImageAttacher(helper, project);
        for (MadeImage image : made) {
            getLog().info(image.summary());
            if (attach) {
                attacher.attach(image, classifier());
            }
        }
    }

    private Optional<String> reference() {
        return Optional.ofNullable(reference).or(push::reference).filter(text -> !text.isBlank());
    }

    private Map<String, WantedImage> wanted(Problems problems) {
        Map<String, WantedImage> wanted = new LinkedHashMap<>();
        if (images == null) {
            platforms().forEach(platform -> wanted.put(platform, new WantedImage(orNone(formats), compress)));
            return wanted;
        }
        for (Image image : images) {
            List<String> own = image.formats().isEmpty() ? orNone(formats) : image.formats();
            if (image.platform().isEmpty()) {
                problems.add("<image>", "it has no <platform>", "name one of <platforms>");
            } else if (wanted.put(image.platform(), new WantedImage(own, image.compress().orElse(compress))) != null) {
                problems.add("<images>", image.platform() + " is there twice", "write all its <formats> into one <image>");
            }
        }
        return wanted;
    }
}
