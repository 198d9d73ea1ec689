// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.guest.GuestJson;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.oci.Deployable;
import dev.rumprun.core.oci.KubeVirt;
import dev.rumprun.core.oci.OciLayout;
import dev.rumprun.core.oci.Urunc;
import dev.rumprun.core.oci.Workload;
import dev.rumprun.core.registry.ImageReference;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes container images, with what Kubernetes is told of them. */
record ContainerStep(StepRunner steps, ImageRequest request) {

    private static final String LAYOUT = "oci.tar";
    private static final String MANIFEST = "manifest.yaml";

    /**
     * The step.
     *
     * @param boot the kernel, or the disk, that the guest boots from
     * @throws dev.rumprun.core.error.RumprunException with all that the engine cannot do
     */
    Step of(BakedPlatform baked, ImageFormat format, Path boot) throws IOException {
        Problems problems = new Problems();
        Deployable deployable = deployable(baked, format, boot, problems);
        problems.throwIfAny();
        Fingerprint fingerprint = new Fingerprint()
                .add("manifest", deployable.manifest())
                .add("labels", containers().labels().toString())
                .add("command", deployable.image().command())
                .add("environment", deployable.image().environment().toString())
                .add("time", request.seconds().toString())
                .addFile("boot", boot)
                .addFile("config", baked.config());
        for (Disk disk : baked.disks()) {
            fingerprint.add("disk", FileStamp.of(disk.file()).sha256());
        }
        String value = fingerprint.value();
        String name = baked.step(format);
        Path scratch = steps.scratch(name);
        Map<String, Step.Content> files = new LinkedHashMap<>();
        files.put(LAYOUT, file -> OciLayout.write(deployable.image(), file));
        files.put(MANIFEST, Step.Content.of(deployable.manifest()));
        Path image = baked.image();
        return new Step(name, () -> value, Map.of(), files, List.of(), List.of(
                new Step.Output(scratch.resolve(LAYOUT),
                        OciLayout.of(image.toAbsolutePath().getParent(), baked.name(), baked.platform())),
                new Step.Output(scratch.resolve(MANIFEST), image.resolveSibling(
                        baked.name() + "-" + baked.platform() + "-" + format.word() + ".yaml"))),
                Fault.SETUP, line -> { });
    }

    /** Notes what the engine cannot do. */
    void check(BakedPlatform baked, ImageFormat format, Problems problems) throws IOException {
        if (request.containers().isEmpty()) {
            problems.add("<push>", "the format " + format.word() + " has to name its container image",
                    "write <push><reference>registry/name:tag</reference></push>, or set rumprun.push.reference");
        } else {
            ImageReference.parse(containers().reference(baked.platform()), problems);
            deployable(baked, format, baked.image(), problems);
        }
    }

    private Deployable deployable(BakedPlatform baked, ImageFormat format, Path boot, Problems problems)
            throws IOException {
        Workload workload = new Workload(request.machine().name(), containers().reference(baked.platform()),
                request.machine().memory(), containers().labels(), request.seconds());
        List<Path> disks = baked.disks().stream().map(Disk::file).toList();
        if (format == ImageFormat.URUNC) {
            return new Urunc(workload, containers().guest(), baked.platform(), disks, problems).deployable(boot);
        }
        KubeVirt machine = new KubeVirt(workload, GuestJson.networks(Files.readString(baked.config())),
                format.holdsData() ? List.of() : disks, problems);
        return format == ImageFormat.CONTAINERDISK
                ? machine.containerDisk(boot)
                : machine.kernelBoot(boot, baked.config());
    }

    private ContainerSettings containers() {
        return request.containers().orElseThrow();
    }
}
